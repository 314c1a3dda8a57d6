import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { carryDrafts } from '../carry.ts'
import { grantedSites, leaveOpenPages, loadOpenPages, registerLoader } from '../granted.ts'
import { bring, look, mayStay } from '../look.ts'
import { Request } from '../requests.ts'
import { isOurPage, isOurs } from '../sender.ts'
import { wakeDrafts } from '../waking.ts'

export default defineBackground(() => {
  carryDrafts()
  wakeDrafts()
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' })
    await registerLoader()
    // What stands in open pages belongs to the copy that was here before.
    const sites = await grantedSites()
    if (sites.length > 0) await loadOpenPages(sites)
  })
  browser.runtime.onStartup.addListener(registerLoader)
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerLoader()
    if (origins.length > 0) await loadOpenPages(origins)
  })
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerLoader()
    if (origins.length > 0) await leaveOpenPages()
  })

  // On phones there are no shortcuts.
  browser.commands?.onCommand.addListener((_, tab) => {
    if (tab?.id !== undefined) void look(tab.id)
  })

  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const request = Request.safeParse(message)
    if (!request.success || !isOurs(sender)) return undefined
    if (request.data.kind === 'look') {
      if (!isOurPage(sender)) return undefined
      look(request.data.tab).then(answer, () => answer('closed'))
      return true
    }
    const { tab, frameId, documentId } = sender
    if (tab?.id === undefined || frameId === undefined) return undefined
    const frame = { tab: tab.id, frame: frameId, document: documentId }
    if (request.data.kind === 'stay') mayStay(frame).then(answer)
    else
      bring(frame).then(
        () => answer(true),
        () => answer(false),
      )
    return true
  })
})
