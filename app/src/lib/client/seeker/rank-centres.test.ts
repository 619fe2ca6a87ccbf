import type { CentreProfile } from '@schutznetz/vault';
import { expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import type { ListedCentre } from './listed-centre.ts';
import { rankCentres, type Wish } from './rank-centres.ts';

const some = { place: { land: 'NI', town: null }, topics: ['exploitation-labour'] } as const;
const centre = (id: string, said: Partial<CentreProfile> | null): ListedCentre => ({
	id,
	name: id,
	isDemo: true,
	isAway: false,
	profile: said && inventedProfile({ ...some, ...said }),
});
const nothing: Wish = { language: null, topic: null, land: null, ageGroup: null };
const order = (centres: readonly ListedCentre[], wish: Partial<Wish>) =>
	rankCentres(centres, { ...nothing, ...wish }).map(({ id, misses }) => [id, ...misses]);

test('who says nothing gets every centre in its order, those that say nothing last', () => {
	expect(order([centre('still', null), centre('b', {}), centre('a', {})], {})).toEqual([
		['b'],
		['a'],
		['still', 'unknown'],
	]);
});

test('a centre for the whole country is near everywhere', () => {
	const centres = [
		centre('ni', {}),
		centre('by', { place: { land: 'BY', town: null } }),
		centre('all', { reach: 'country' }),
	];
	expect(order(centres, { land: 'BY' })).toEqual([['by'], ['all'], ['ni', 'place']]);
});

test('language weighs more than topic, topic more than place; a variant of a language is that language', () => {
	const centres = [
		centre('far', { languages: ['zh-Hant'], place: { land: 'SN', town: null } }),
		centre('other topic', { languages: ['zh'], topics: [] }),
		centre('other language', { languages: ['de'] }),
	];
	expect(order(centres, { language: 'zh', topic: 'exploitation-labour', land: 'NI' })).toEqual([
		['far', 'place'],
		['other topic', 'topic'],
		['other language', 'language'],
	]);
});

test('under 18, those who advise children come first', () => {
	const centres = [centre('adults', {}), centre('children', { forMinors: true, languages: ['ro'] })];
	expect(order(centres, { ageGroup: 'under18', language: 'de' })).toEqual([
		['children', 'language'],
		['adults', 'age'],
	]);
	expect(order(centres, { ageGroup: '18to20' })).toEqual([['adults'], ['children']]);
});

test('"something else" is a topic that every centre takes', () => {
	expect(order([centre('a', { topics: [] })], { topic: 'other' })).toEqual([['a']]);
});
