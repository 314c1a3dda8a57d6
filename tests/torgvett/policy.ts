import type { Browser } from './browser.ts'

/**
 * Sets what a municipality has set by policy, as if the machine had just been told: by the page on which Chromium lets its
 * own makers try policies, so that no file of the system is touched.
 */
export async function setPolicy(chromium: Browser, data: Record<string, unknown>): Promise<void> {
  const policies = Object.entries(data).map(([name, value]) => {
    // Mandatory, for the user, as from a platform.
    return { level: 1, scope: 0, source: 0, namespace: chromium.id, name, value }
  })
  const page = await chromium.context.newPage()
  await page.goto('chrome://policy/test')
  await page.evaluate((json) => {
    const { chrome } = globalThis as unknown as { chrome: { send(name: string, of: unknown[]): void } }
    chrome.send('setLocalTestPolicies', ['torgvett', json, ''])
  }, JSON.stringify(policies))
  await page.close()
}
