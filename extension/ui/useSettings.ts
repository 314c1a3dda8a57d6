import { useEffect, useState } from 'preact/hooks'
import { onChoice, type Settings, settings } from '../settings.ts'

/** What is chosen now, followed through every change; nothing until it has been read. */
export function useSettings(): Settings | undefined {
  const [now, setNow] = useState<Settings>()
  useEffect(() => {
    const life = new AbortController()
    void settings().then(setNow)
    onChoice(setNow, life.signal)
    return () => life.abort()
  }, [])
  return now
}

/** A list with a thing in it, or without it. */
export const listed = (list: string[], thing: string, included: boolean): string[] =>
  included ? [...new Set([...list, thing])] : list.filter((other) => other !== thing)
