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
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: { browserName: 'chromium', launchOptions: chromium, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
