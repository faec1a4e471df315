type Wanted = { host: string | undefined; publicUrl: string | undefined }

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/
const isLoopback = (host: string) => loopback.test(host)

/**
 * The interface to listen on. A site that nobody gave a public address is for this machine; one that has an address is
 * reached from elsewhere, perhaps by way of a proxy on another machine.
 */
export function hostOf({ host, publicUrl }: Wanted): string {
  if (host) return host
  return publicUrl && !isLoopback(new URL(publicUrl).hostname) ? '0.0.0.0' : '127.0.0.1'
}

/** How this machine itself reaches what listens there. Passkeys are for `localhost`, not for its numbers. */
export function localUrl(host: string, port: number): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`
}

/**
 * Node's and Next's options for that interface. Next takes 127.0.0.1 in a request for `localhost`, and would then take its own
 * rewrites for those to another server: so loopback is given by name, and Node told to take its IPv4 address.
 */
export function listenOptions(host: string): { node: string[]; next: string[] } {
  if (isLoopback(host))
    return { node: ['--dns-result-order=ipv4first'], next: ['--hostname', 'localhost'] }
  return { node: [], next: host === '0.0.0.0' ? [] : ['--hostname', host] }
}

/** What whoever starts the site should know about who can reach it, as sentences. */
export function exposureNotes(wanted: Wanted & { trustedProxies: number }): string[] {
  const { host, publicUrl, trustedProxies } = wanted
  const isOpen = !isLoopback(hostOf(wanted))
  const isEncrypted = publicUrl?.startsWith('https:') ?? false
  const notes: string[] = []
  if (!isOpen && !host && !publicUrl)
    notes.push('Only this machine can reach the site. HOST=0.0.0.0 lets others reach it.')
  if (isOpen && !isEncrypted)
    notes.push(
      'Warning: passwords and sessions travel unencrypted. Put a proxy with TLS before the site, set SITE_URL to its https address, and HOST=127.0.0.1 when it runs on this machine.',
    )
  if (isEncrypted && trustedProxies === 0)
    notes.push(
      "Warning: SITE_URL is https, so a proxy is before the site, but TRUSTED_PROXIES is not set: all visitors count as the proxy's address. Set TRUSTED_PROXIES=1 when there is one proxy.",
    )
  return notes
}
