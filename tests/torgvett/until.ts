/** How long something is waited for, in ms: a browser with an extension is slow where many tests run. */
const patience = 20_000

/** Asks again until it is so; the last answer stands in what is thrown. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  so: (answer: T) => unknown = Boolean,
  between = 40,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (so(answer)) return answer
    if (Date.now() > end) throw new Error(`It never came true that ${what}: ${JSON.stringify(answer)}`)
    await new Promise((later) => setTimeout(later, between))
  }
}
