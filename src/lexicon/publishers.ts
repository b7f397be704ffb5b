import { plainHost, siteOf } from '../core/url';
import { agencies } from './agencies';
import { PUBLISHER_TABLE } from './publisher-table';
import { INDEPENDENT_TABLE } from './publisher-table-independent';
import { REGIONAL_TABLE } from './publisher-table-regional';
import { WORLD_TABLE } from './publisher-table-world';

export interface Publisher {
  readonly name: string;
  readonly host: string;
}

interface Tables {
  readonly byHost: ReadonlyMap<string, Publisher>;
  readonly byName: ReadonlyMap<string, Publisher>;
}

/** In place of other spellings: the name is a word or a phrase as well, and tells its publisher only beside a link. */
const HOST_ONLY = '-';

let tables: Tables | undefined;

function read(): Tables {
  if (tables) return tables;
  const byHost = new Map<string, Publisher>();
  const byName = new Map<string, Publisher>();
  const add = (host: string, name: string, others: readonly string[]) => {
    const publisher = { name, host };
    if (!byHost.has(host)) byHost.set(host, publisher);
    for (const spelling of [name, ...others]) {
      const key = nameKey(spelling);
      if (key && !byName.has(key)) byName.set(key, publisher);
    }
  };
  for (const line of [PUBLISHER_TABLE, WORLD_TABLE, REGIONAL_TABLE, INDEPENDENT_TABLE].flatMap((table) =>
    table.trim().split('\n'),
  )) {
    const [host = '', name = '', others = ''] = line.split('|');
    if (others === HOST_ONLY) byHost.set(host, { name, host });
    else add(host, name, others ? others.split(',') : []);
  }
  for (const agency of agencies) add(plainHost(new URL(agency.url)), agency.name, agency.aliases);
  tables = { byHost, byName };
  return tables;
}

/** A name without case, punctuation and article, for comparing spellings: "F.A.Z." and "FAZ" are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:the|der|die|das|le|la|les|el|il|de|o|a)\s+(?=\S)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The publisher of a host (with or without `www.` or a section's subdomain), if it is a common one. */
export function publisherOfHost(host: string): Publisher | null {
  const plain = plainHost(host);
  const { byHost } = read();
  return byHost.get(plain) ?? byHost.get(siteOf(plain)) ?? null;
}

/** "(in der) Süddeutschen Zeitung": adjectives as German declines them. */
const DECLINED = /(?<=\p{Lu}\p{L}{2,20}e)[nm](?=\s|$)/gu;

/** The publisher that a name means, if it is a common one. */
export function publisherNamed(name: string): Publisher | null {
  const { byName } = read();
  const plain = name.replace(DECLINED, '');
  const named = byName.get(nameKey(name)) ?? (plain === name ? undefined : byName.get(nameKey(plain)));
  if (named) return named;
  // "Benzinga.com", "www.pier.example"
  const host = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})\.?$/i.exec(name.trim())?.[1];
  return host ? publisherOfHost(host) : null;
}

let releaseWires: ReadonlySet<string> | undefined;

/** True for a service that sends other people's press releases out. */
export function isReleaseWire(name: string): boolean {
  releaseWires ??= new Set(
    agencies
      .filter((agency) => agency.kind === 'press-release')
      .flatMap((agency) => [agency.name, ...agency.aliases].map(nameKey)),
  );
  return releaseWires.has(nameKey(name));
}
