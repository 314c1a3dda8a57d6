import { html } from 'hono/html'
import { type Build, script } from './embed.ts'
import type { Html } from './page.ts'
import { torgvik } from './torgvik.ts'

/** The strictest policy that a website is likely to have; every widget must work under it without a report. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'"

/** One bare page with all three widgets, for testing the policy. */
export const strict = (build: Build): Html => html`<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Torget under en streng policy – ${torgvik.name}</title>${script(build)}</head>
<body><main><h1>Torget under en streng policy</h1>
<torget-have-your-say site="${torgvik.site}"><a href="/si-din-mening">Si din mening</a></torget-have-your-say>
<torget-meeting-agenda site="${torgvik.site}"><a href="/politikk/moter">Se møter og saker</a></torget-meeting-agenda>
<torget-feedback-form site="${torgvik.site}"><form method="post" action="/api/v1/sites/${torgvik.site}/feedback"><fieldset><legend>Hjelpte informasjonen på denne siden deg?</legend><label><input type="radio" name="answer" value="yes"> Ja</label> <label><input type="radio" name="answer" value="no"> Nei</label></fieldset><button>Send</button></form></torget-feedback-form>
</main></body></html>`
