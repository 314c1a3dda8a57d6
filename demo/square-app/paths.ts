import type { Written } from '../../languages/index.ts'

/** Everything of the square's page lies below this, so that its service worker sees nothing else of the website. */
export const home = '/square/'

/** The page's address in a language: Bokmål has none in the path. */
export const squarePath = (language: Written): string => (language === 'nb' ? home : `${home}${language}/`)

/** Where a share from another app is sent; the service worker answers it on the device. */
export const sharePath = (language: Written): string => `${squarePath(language)}share`
