/** What package-lock.json says of the packages, by their folders; the project itself is under the empty name. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * The bill of materials of the project as CycloneDX 1.6: every package of the lock file with its licence and checksum, and what
 * needs what. It has neither date nor serial number: the same lock file gives the same bytes.
 */
export function bom({ packages }: Lock): object {
  const root = packages['']!;
  const places = Object.keys(packages).filter((place) => place !== '');
  const components = new Map(places.map((place) => [reference(place, packages), component(place, packages[place]!)]));
  const main = { type: 'application', 'bom-ref': 'this', name: root.name, version: root.version };
  const needs = new Map<string, Set<string>>();
  for (const place of ['', ...places]) {
    const from = reference(place, packages);
    const known = needs.get(from) ?? new Set();
    for (const one of neededBy(place, packages)) known.add(one);
    needs.set(from, known);
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...main, licenses: licences(root.license) } },
    components: [...components].map(([, one]) => one).sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [...needs].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
}

function component(place: string, locked: LockedPackage): { 'bom-ref': string } & Record<string, unknown> {
  const { version, resolved, integrity, license } = locked;
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(nameAt(place))!;
  const purl = purlOf(place, locked);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name,
    version,
    scope: scope(locked),
    ...(integrity && { hashes: hashes(integrity) }),
    ...(license && { licenses: licences(license) }),
    purl,
    ...(resolved && { externalReferences: [{ type: 'distribution', url: resolved }] }),
  };
}

// What only development needs is no part of what runs.
function scope({ dev, optional, devOptional }: LockedPackage): string {
  if (dev || devOptional) return 'excluded';
  return optional ? 'optional' : 'required';
}

function hashes(integrity: string): { alg: string; content: string }[] {
  return integrity.split(' ').map((one) => {
    const [, bits, digest] = /^sha(\d+)-(.+)$/.exec(one)!;
    return { alg: `SHA-${bits}`, content: Buffer.from(digest!, 'base64').toString('hex') };
  });
}

// An expression of several licences is told apart from the name of one by its spaces.
function licences(license: string | undefined): object[] {
  if (!license) return [];
  return /\s/.test(license) ? [{ expression: license.replace(/^\((.*)\)$/, '$1') }] : [{ license: { id: license } }];
}

/** What a package needs, each found as Node finds it: in its own node_modules, else in those of the folders above. */
function neededBy(place: string, packages: Lock['packages']): string[] {
  const { dependencies, devDependencies, optionalDependencies } = packages[place]!;
  const own = place === '' ? devDependencies : {};
  return Object.keys({ ...dependencies, ...optionalDependencies, ...own }).flatMap((name) => {
    const found = lookups(place, name).find((candidate) => packages[candidate]);
    return found ? [reference(found, packages)] : [];
  });
}

function lookups(place: string, name: string): string[] {
  const up = place.lastIndexOf('node_modules/');
  const own = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  return place === '' ? [own] : [own, ...lookups(up <= 0 ? '' : place.slice(0, up - 1), name)];
}

function reference(place: string, packages: Lock['packages']): string {
  return place === '' ? 'this' : purlOf(place, packages[place]!);
}

function purlOf(place: string, { version }: LockedPackage): string {
  return `pkg:npm/${nameAt(place).replace('@', '%40')}@${version}`;
}

function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
