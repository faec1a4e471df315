/** What others add to addresses to follow readers, by who does; no page of ours asks for any. All in lower case. */
const trackers = {
  google: [
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'gad_campaignid',
    'srsltid',
  ],
  'google analytics': ['_ga', '_gl'],
  facebook: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source'],
  instagram: ['igshid', 'igsh'],
  microsoft: ['msclkid'],
  yandex: ['yclid', 'ysclid', '_openstat'],
  twitter: ['twclid'],
  tiktok: ['ttclid'],
  linkedin: ['li_fat_id'],
  pinterest: ['epik'],
  mailchimp: ['mc_cid', 'mc_eid'],
  hubspot: ['_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'],
  marketo: ['mkt_tok'],
  adobe: ['s_kwcid', 'ef_id'],
  vero: ['vero_id', 'vero_conv'],
  olytics: ['oly_anon_id', 'oly_enc_id'],
}

/** Families of them: Google's campaigns, Matomo's, and Piwik's, as it was called. */
const families = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_']

const names = new Set(Object.values(trackers).flat())

/** The part of an address from its `?` on without what only follows readers; all else as it was. */
export function withoutTracking(search: string): string {
  const pairs = search.slice(1).split('&')
  const kept = pairs.filter((pair) => !isTracking(pair))
  if (kept.length === pairs.length) return search
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase()
  return names.has(name) || families.some((family) => name.startsWith(family))
}
