import type { Site } from './site.ts'
import type { Store } from './store/store.ts'

/** What every route is given. */
export interface Context {
  store: Store
  /** By id. */
  sites: Map<string, Site>
  /** Where the collector stands, without a slash at the end. */
  baseUrl: string
  now: () => Date
}

/** The address of a receipt page. */
export const receiptUrl = ({ baseUrl }: Context, key: string): string => `${baseUrl}/receipts/${key}`

/** The address that signs a clerk in, once. */
export const signInUrl = ({ baseUrl }: Pick<Context, 'baseUrl'>, token: string): string =>
  `${baseUrl}/inbox/sign-in?${new URLSearchParams({ key: token })}`
