/** The address of what this frame shows; one without an address of its own is where the page is that made it. */
export const address = (): URL => new URL(location.protocol === 'about:' ? document.baseURI : location.href)
