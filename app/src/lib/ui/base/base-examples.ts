import { type Component, createRawSnippet } from 'svelte';
import Breadcrumb from './Breadcrumb.svelte';
import Button from './Button.svelte';
import Card from './Card.svelte';
import Checkbox from './Checkbox.svelte';
import Choices from './Choices.svelte';
import DataTable from './DataTable.svelte';
import Dialog from './Dialog.svelte';
import DiffWords from './DiffWords.svelte';
import EmptyState from './EmptyState.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import ExternalLink from './ExternalLink.svelte';
import Field from './Field.svelte';
import ItemList from './ItemList.svelte';
import Loading from './Loading.svelte';
import Notice from './Notice.svelte';
import PageHeader from './PageHeader.svelte';
import SkipLink from './SkipLink.svelte';
import Tag from './Tag.svelte';

/** A component with attributes that show one of its faces, and what its markup must hold. */
export interface BaseExample {
	readonly name: string;
	// Components differ in their attributes; `example` checks each where it is written.
	readonly component: Component<Record<string, unknown>>;
	readonly props: Readonly<Record<string, unknown>>;
	readonly holds: readonly string[];
	readonly lacks?: readonly string[];
}

function example<Props extends object>(
	name: string,
	component: (internals: never, props: Props) => object,
	props: NoInfer<Props>,
	holds: readonly string[],
	lacks: readonly string[] = [],
): BaseExample {
	return {
		name,
		component: component as unknown as Component<Record<string, unknown>>,
		props: props as unknown as Record<string, unknown>,
		holds,
		lacks,
	};
}

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

const rows = [
	{ id: 1, name: 'Nord', count: '12' },
	{ id: 2, name: 'Süd', count: '7' },
];

export const baseExamples: readonly BaseExample[] = [
	example('Button: a link', Button, { href: '/de', variant: 'secondary', children: words('Zurück') }, [
		'<a href="/de" class="button secondary',
		'Zurück',
	]),
	example('Button: a button that sends', Button, { children: words('Senden') }, ['<button type="submit"']),
	example('Button: a button that does not send', Button, { type: 'button', children: words('Öffnen') }, [
		'type="button"',
	]),
	example(
		'Field: hint and error are tied to the control, the error first',
		Field,
		{ id: 'mail', label: 'E-Mail', kind: 'email', hint: 'Wie name@example.org', error: 'Fehlt', value: 'x' },
		[
			'<label for="mail"',
			'aria-describedby="mail-error mail-hint"',
			'aria-invalid="true"',
			'id="mail-error"',
			'id="mail-hint"',
			'type="email"',
			'value="x"',
			'name="mail"',
		],
	),
	example(
		'Field: without hint and error there is nothing to describe',
		Field,
		{ id: 'ort', label: 'Ort' },
		['id="ort"'],
		['aria-describedby', 'aria-invalid'],
	),
	example(
		'Field: text of several lines',
		Field,
		{ id: 'text', label: 'Text', kind: 'textarea', value: 'a <b>' },
		['<textarea', 'a &lt;b>'],
	),
	example(
		'Field: a choice from a list',
		Field,
		{
			id: 'land',
			label: 'Land',
			kind: 'select',
			value: 'by',
			options: [
				{ value: 'be', label: 'Berlin' },
				{ value: 'by', label: 'Bayern' },
			],
		},
		['<select', '<option value="by" selected'],
	),
	example(
		'Choices: the first control carries the id that the summary links to',
		Choices,
		{
			id: 'weg',
			legend: 'Welcher Weg?',
			kind: 'radio',
			selected: ['b'],
			error: 'Bitte wählen',
			options: [
				{ value: 'a', label: 'A' },
				{ value: 'b', label: 'B', hint: 'der längere' },
			],
		},
		[
			'<fieldset aria-describedby="weg-error"',
			'<legend',
			'id="weg"',
			'id="weg-2"',
			'checked',
			'aria-describedby="weg-2-hint"',
		],
	),
	example('Checkbox', Checkbox, { id: 'ja', label: 'Ja', checked: true, hint: 'freiwillig' }, [
		'type="checkbox"',
		'checked',
		'aria-describedby="ja-hint"',
	]),
	example(
		'ErrorSummary: takes the focus and links to the fields',
		ErrorSummary,
		{ title: 'Bitte prüfen', errors: [{ fieldId: 'mail', message: 'E-Mail fehlt' }] },
		['role="alert"', 'autofocus', 'tabindex="-1"', 'href="#mail"'],
	),
	example(
		'ErrorSummary: silent without errors',
		ErrorSummary,
		{ title: 'Bitte prüfen', errors: [] },
		[],
		['alert'],
	),
	example(
		'Card: the link is read as its title alone',
		Card,
		{ title: 'Zahlen', href: '/de/monitor', level: 2, children: words('Text') },
		['<h2', '<a href="/de/monitor"', 'data-state="linked"'],
	),
	example('Card: without an address it is no link', Card, { title: 'Zahlen' }, ['<h3'], ['<a']),
	example(
		'DataTable: a real table with its roles, and labels for the narrow form',
		DataTable as unknown as Component<Record<string, unknown>>,
		{
			caption: 'Stellen',
			columns: [
				{ key: 'name', label: 'Name' },
				{ key: 'count', label: 'Zahl', align: 'end' },
			],
			rows,
			rowKey: (row: (typeof rows)[number]) => row.id,
			text: (row: (typeof rows)[number], key: 'name' | 'count') => row[key],
		},
		[
			'<caption',
			'scope="col"',
			'scope="row"',
			'role="cell"',
			'aria-hidden="true">Zahl',
			'Süd',
			'data-align="end"',
		],
	),
	example(
		'Dialog: native, named by its title, closed by a form',
		Dialog,
		{ id: 'frage', title: 'Sicher?', closeLabel: 'Abbrechen', children: words('Text') },
		['<dialog', 'aria-labelledby="frage-title"', 'method="dialog"', 'Abbrechen'],
	),
	example('EmptyState', EmptyState, { title: 'Nichts gefunden', children: words('Anderer Filter') }, [
		'<h2',
		'Nichts gefunden',
	]),
	example('Loading: the text is said, the bars are not', Loading, { label: 'Wird geladen', rows: 2 }, [
		'role="status"',
		'Wird geladen',
		'aria-hidden="true"',
	]),
	example(
		'Notice: attention without alarm',
		Notice,
		{ kind: 'caution', title: 'Bitte lesen', children: words('x') },
		['notice caution', '<h2'],
		['alert'],
	),
	example(
		'Breadcrumb',
		Breadcrumb,
		{ label: 'Sie sind hier', trail: [{ label: 'Start', href: '/de' }, { label: 'Hier' }] },
		['<nav aria-label="Sie sind hier"', 'href="/de"', 'aria-current="page"'],
	),
	example('SkipLink', SkipLink, { href: '#inhalt', label: 'Zum Inhalt' }, [
		'href="#inhalt"',
		'visually-hidden',
	]),
	example(
		'DiffWords: what went and what came is heard and seen',
		DiffWords,
		{
			pieces: [
				{ kind: 'same', text: 'Beratung ' },
				{ kind: 'removed', text: 'prüfen' },
				{ kind: 'added', text: 'ausbauen' },
			],
		},
		['<del', '[−', 'entfallen:', '<ins', '[+', 'neu:', 'Beratung'],
	),
	example('Tag', Tag, { tone: 'petrol', children: words('offen') }, ['tag petrol', 'offen']),
	example('PageHeader', PageHeader, { title: 'Titel', eyebrow: 'Stand 2021', lead: 'Kurz.' }, [
		'<h1',
		'Stand 2021',
		'Kurz.',
	]),
	example(
		'ItemList: stays a list for those who hear it',
		ItemList as unknown as Component<Record<string, unknown>>,
		{
			items: rows,
			itemKey: (row: (typeof rows)[number]) => row.id,
			item: createRawSnippet((row: () => (typeof rows)[number]) => ({
				render: () => `<span>${row().name}</span>`,
			})),
			label: 'Stellen',
		},
		['<ul role="list" aria-label="Stellen"', 'Nord', 'Süd'],
	),
	example(
		'ExternalLink: says nothing of where one came from',
		ExternalLink,
		{
			href: 'https://example.org',
			children: words('Beispiel'),
		},
		['rel="external noreferrer"', 'Beispiel'],
	),
];
