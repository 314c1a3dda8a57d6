import { defineConfig } from '@playwright/test'
import { chromium } from './chromium.ts'

/** Journeys from end to end: each worker starts its own Torget on a port and a folder of its own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // What comes is waited for: a machine may be slow.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  // Recording every test takes a third of the time: `--trace retain-on-failure` asks for it.
  use: { browserName: 'chromium', launchOptions: chromium, screenshot: 'only-on-failure' },
})
