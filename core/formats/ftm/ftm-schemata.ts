import { unspecifiedLink } from '../../catalogue/link-types.ts';

/** A schema of FollowTheMoney whose entities are links: which properties name the ends, and our type for it. */
export interface EdgeSchema {
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  /** Our own type; where we have none the name of the schema is the type. */
  readonly type?: string;
}

const directed = (from: string, to: string, type?: string): EdgeSchema => ({
  ...{ from, to, isDirected: true },
  ...(type === undefined ? {} : { type }),
});
const undirected = (from: string, to: string, type?: string): EdgeSchema => ({
  ...directed(from, to, type),
  isDirected: false,
});

/** The edges of FollowTheMoney 3.8, and Control of 4. */
export const edgeSchemata: ReadonlyMap<string, EdgeSchema> = new Map([
  ['Associate', undirected('person', 'associate')],
  ['ContractAward', directed('contract', 'supplier')],
  ['Control', directed('controller', 'controlled', 'controls')],
  ['CourtCaseParty', directed('party', 'case')],
  ['Debt', directed('debtor', 'creditor')],
  ['Directorship', directed('director', 'organization', 'director-of')],
  ['Documentation', undirected('document', 'entity')],
  ['Employment', directed('employee', 'employer', 'works-for')],
  ['Family', undirected('person', 'relative', 'family')],
  ['Membership', directed('member', 'organization', 'member-of')],
  ['Occupancy', directed('holder', 'post')],
  ['Ownership', directed('owner', 'asset', 'owns')],
  ['Payment', directed('payer', 'beneficiary', 'transferred')],
  ['ProjectParticipant', directed('participant', 'project')],
  ['Representation', directed('agent', 'client')],
  ['Succession', directed('predecessor', 'successor')],
  ['UnknownLink', undirected('subject', 'object', unspecifiedLink)],
]);

/** Our types for schemata; `exact` ones mean the same, of the others the schema is kept as a value. */
export const entitySchemata: ReadonlyMap<string, { readonly type: string; readonly exact?: true }> = new Map([
  ['Person', { type: 'person', exact: true }],
  ['Organization', { type: 'organisation', exact: true }],
  ['Company', { type: 'organisation' }],
  ['PublicBody', { type: 'organisation' }],
  ['BankAccount', { type: 'account', exact: true }],
  ['CryptoWallet', { type: 'wallet', exact: true }],
  ['UserAccount', { type: 'online-account', exact: true }],
  ['Vessel', { type: 'vessel', exact: true }],
  ['Vehicle', { type: 'vehicle', exact: true }],
  ['Airplane', { type: 'vehicle' }],
  ['Address', { type: 'address', exact: true }],
  ['Event', { type: 'event', exact: true }],
  ['Trip', { type: 'event' }],
  ['Call', { type: 'event' }],
  ['Document', { type: 'document', exact: true }],
  ['Identification', { type: 'document' }],
  ['Passport', { type: 'document' }],
  ['Asset', { type: 'thing' }],
]);

/** What our types are written as; all others as an asset, which may be anything. */
export const schemaOf: ReadonlyMap<string, string> = new Map([
  ...[...entitySchemata].flatMap(([schema, { type, exact }]) => (exact ? [[type, schema] as const] : [])),
  ['group', 'Organization'],
  ['phone', 'UserAccount'],
  ['notice', 'Document'],
  ['place', 'Address'],
]);
export const otherSchema = 'Asset';

const legalEntities: ReadonlySet<string> = new Set(['Person', 'Organization']);
const persons: ReadonlySet<string> = new Set(['Person']);
const organizations: ReadonlySet<string> = new Set(['Organization']);
const assets: ReadonlySet<string> = new Set(['BankAccount', 'Vessel', 'Vehicle', 'Asset']);

/** Of what schemata the two ends of a link may be for it to be written as this edge; any other is an UnknownLink. */
export const edgeRanges: ReadonlyMap<string, readonly [from: ReadonlySet<string>, to: ReadonlySet<string>]> =
  new Map([
    ['Control', [legalEntities, legalEntities]],
    ['Directorship', [legalEntities, organizations]],
    ['Employment', [persons, organizations]],
    ['Family', [persons, persons]],
    ['Membership', [legalEntities, organizations]],
    ['Ownership', [legalEntities, assets]],
    ['Payment', [legalEntities, legalEntities]],
  ]);

/** Properties of entities that are no edges which hold the id of another entity. */
export const referenceProperties: ReadonlySet<string> = new Set([
  ...['addressEntity', 'ancestors', 'bank', 'caller', 'candidate', 'contract', 'document', 'endLocation'],
  ...['entity', 'holder', 'inReplyToMessage', 'involved', 'issuer', 'match', 'operator', 'organization'],
  ...['organizer', 'owner', 'parent', 'project', 'proof', 'receiver', 'recipientAccount', 'recipients'],
  ...['resolved', 'sender', 'senderAccount', 'startLocation', 'vehicle'],
]);
