import { licenceNote } from '../plans/index.ts';
import { largestPage } from './api-answer.ts';
import { type Resource, resources } from './resources.ts';
import { day, type JsonSchema, list, object, oneOf, orNull, text, whole } from './schema/json-schema.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ 'application/json': { schema } });
const problem = (description: string) => ({ description, content: json(ref('Problem')) });
const notModified = { description: 'Unverändert seit dem ETag in If-None-Match.' };
const answers = { 304: notModified, 400: problem('Die Frage war falsch gestellt.') };
const headers = {
	ETag: { description: 'Prüfsumme der Antwort.', schema: { type: 'string' } },
};
const common = {
	contentAsOf: day('Tag, bis zu dem die Inhalte durchgesehen sind.'),
	stateSha256: text('SHA-256 über alles Öffentliche in kanonischer Form, wie in den zitierbaren Ständen.'),
	license: text('Was beim Weiterverwenden gilt.'),
};

const schemaName = ({ name }: Resource): string =>
	name.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

function listSchema(resource: Resource): object {
	const shell = object(
		{
			data: list(text(resource.title)),
			total: whole('Wie viele es mit diesen Filtern gibt.'),
			limit: whole('Wie viele höchstens in einer Antwort stehen.'),
			offset: whole('Wie viele davor übersprungen sind.'),
			next: orNull(text('Adresse der nächsten Seite.')),
			...common,
		},
		`Eine Seite: ${resource.title}.`,
	);
	const data = { type: 'array', description: resource.title, items: ref(schemaName(resource)) };
	return { ...shell, properties: { ...shell.properties, data } };
}

function listPath(resource: Resource): object {
	const parameters = [
		{
			name: 'limit',
			in: 'query',
			description: 'Wie viele höchstens.',
			schema: { type: 'integer', minimum: 1, maximum: largestPage, default: 100 },
		},
		{
			name: 'offset',
			in: 'query',
			description: 'Wie viele übersprungen werden.',
			schema: { type: 'integer', minimum: 0, maximum: 1_000_000, default: 0 },
		},
		...resource.filters.map((filter) => {
			const schema: JsonSchema | undefined = resource.schema.properties?.[filter];
			const values = (schema?.enum ?? schema?.items?.enum)?.filter((value) => value !== null);
			return {
				name: filter,
				in: 'query',
				description: schema?.description ?? filter,
				schema: { type: 'string', ...(values && { enum: values.map(String) }) },
			};
		}),
	];
	return {
		get: {
			operationId: `list${schemaName(resource)}`,
			summary: resource.title,
			parameters,
			responses: {
				200: { description: resource.title, headers, content: json(ref(`${schemaName(resource)}List`)) },
				...answers,
			},
		},
	};
}

function itemPath(resource: Resource): object {
	return {
		get: {
			operationId: `get${schemaName(resource)}`,
			summary: `${resource.title}: ein Eintrag`,
			parameters: [
				{ name: 'id', in: 'path', required: true, description: 'Kennung.', schema: { type: 'string' } },
			],
			responses: {
				200: { description: 'Der Eintrag.', headers, content: json(ref(schemaName(resource))) },
				...answers,
				404: problem('Diese Kennung gibt es nicht, oder nicht mehr.'),
			},
		},
	};
}

/** The OpenAPI document of the API, made from the same schemas as the data dictionary. */
export function openApi(origin: string) {
	const indexSchema = object(
		{
			resources: list(
				object(
					{ name: text('Name in Adressen.'), title: text('Titel.'), total: whole('Zahl der Einträge.') },
					'Eine Sammlung.',
				),
				'Alle Sammlungen.',
			),
			...common,
		},
		'Was es gibt.',
	);
	const problemSchema = object(
		{
			error: object(
				{
					kind: oneOf(
						['unknownResource', 'unknownId', 'unknownParameter', 'badValue', 'badMethod'],
						'Art des Fehlers.',
					),
					where: text('Wo er liegt: path, method oder query.NAME.'),
					came: text('Was kam.'),
					due: text('Was erwartet war.'),
				},
				'Der Fehler.',
			),
		},
		'Warum es keine Antwort gibt.',
	);
	return {
		openapi: '3.1.0',
		info: {
			title: 'Schutznetz: Plan-Monitor',
			version: '1',
			description: `Lesende Schnittstelle zu allem, was im Plan-Monitor öffentlich ist. Ohne Anmeldung, ohne Schlüssel. Einträge mit isInvented: true sind erfunden und gehören zu keinem Aktionsplan. ${licenceNote}`,
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
		},
		servers: [{ url: `${origin}/api/v1` }],
		paths: {
			'/': {
				get: {
					operationId: 'listResources',
					summary: 'Alle Sammlungen',
					responses: {
						200: { description: 'Alle Sammlungen.', headers, content: json(ref('Index')) },
						...answers,
					},
				},
			},
			...Object.fromEntries(
				resources.flatMap((resource) => [
					[`/${resource.name}`, listPath(resource)],
					[`/${resource.name}/{id}`, itemPath(resource)],
				]),
			),
		},
		components: {
			schemas: {
				Index: indexSchema,
				Problem: problemSchema,
				...Object.fromEntries(
					resources.flatMap((resource) => [
						[schemaName(resource), resource.schema],
						[`${schemaName(resource)}List`, listSchema(resource)],
					]),
				),
			},
		},
	};
}
