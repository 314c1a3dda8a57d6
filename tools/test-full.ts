/** `npm run test:full`: the tests with every cell and every random edit, where `npm test` runs a fixed slice. */
process.env['TORGET_FULL'] = '1'
await import('./test.ts')

export {}
