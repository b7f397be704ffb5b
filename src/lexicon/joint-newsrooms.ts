import { siteOf } from '../core/url';

/** Newsrooms that several broadcasters run together: what the members' people write there is the newsroom's own. */
const JOINT: readonly { readonly sites: readonly string[]; readonly members: readonly string[] }[] = [
  {
    sites: ['tagesschau.de', 'sportschau.de', 'ard.de'],
    members: [
      'tagesschau.de',
      'swr.de',
      'ndr.de',
      'wdr.de',
      'br.de',
      'mdr.de',
      'hessenschau.de',
      'rbb24.de',
      'butenunbinnen.de',
    ],
  },
];

/** The members of the newsroom that runs a site. */
export function membersBehind(host: string): readonly string[] {
  const site = siteOf(host);
  return JOINT.find(({ sites }) => sites.includes(site))?.members ?? [];
}
