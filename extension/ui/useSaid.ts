import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

/** What a status line says, and what says something there. It is emptied first: the same words are heard again. */
export function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState('')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = useCallback((words: string) => {
    clearTimeout(waiting.current)
    setSaid('')
    waiting.current = setTimeout(() => setSaid(words), 100)
  }, [])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return [said, say]
}
