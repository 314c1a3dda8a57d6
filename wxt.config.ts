import { defineConfig } from 'wxt'
import { locales } from './extension/locales.ts'
import { squareScenes } from './square/scene/scene.ts'
import { thinLanguages } from './tools/thin-languages.ts'

/** The only content policy of our pages: nothing but our own files, no network at all. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'"

/**
 * How the browser extension is built. It asks for no site at install: a toolbar press or the shortcut lends it one page
 * (`activeTab`), and a site is granted on a press of a switch. `https://*` stands among the optional ones because
 * Mastodon lives on any host; `http://localhost` is the playground of `npm start`.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    content_security_policy: { extension_pages: policy },
    web_accessible_resources: [],
    ...(browser === 'chrome' && { minimum_chrome_version: '130', storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_name__' },
    commands: { look: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_look__' } },
    ...(browser === 'firefox' && {
      // There our pages would have another store in private windows: what is kept would be gone, or stay when all is erased.
      incognito: 'not_allowed' as const,
      browser_specific_settings: {
        gecko: {
          id: 'torgvett@torget',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The same build on phones: all that it uses is there.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  // Newer than the build's own default: `light-dark()` must reach the browser as it is written.
  vite: () => ({
    plugins: [thinLanguages],
    build: { target: ['chrome130', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [language, messages] of Object.entries(locales()))
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(messages) })
      for (const [name, drawing] of Object.entries(squareScenes()))
        files.push({ relativeDest: `${name}.svg`, contents: drawing })
    },
  },
})
