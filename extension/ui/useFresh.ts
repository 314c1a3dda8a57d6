import { useEffect } from 'preact/hooks'

/** Reads at once, and anew when the page comes into sight again: another tab may have changed what it shows meanwhile. */
export function useFresh(read: () => void): void {
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') read()
    }
    read()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [read])
}
