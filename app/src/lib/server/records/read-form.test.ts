import { inventedPlan } from '@schutznetz/plans/invented';
import { expect, test } from 'vitest';
import { formInputs } from './form-inputs.ts';
import { bodyFromForm } from './read-form.ts';

const choices = new Map([
	['body' as const, [{ id: 'muster-amt', label: 'Musteramt', names: ['Musteramt', 'Erfundenes Amt'] }]],
]);

test('a form that nobody touched gives back what it was drawn from', () => {
	for (const { kind, id, body } of inventedPlan()) {
		const form = new FormData();
		for (const { name, value, widget, selected } of formInputs(kind, body, choices)) {
			if (widget === 'ticks') for (const one of selected) form.append(name, one);
			else form.append(name, value);
		}
		expect(bodyFromForm(kind, form, body, choices), `${kind} ${id}`).toEqual(body);
	}
});

test('a body is named by any of its names; a name that nobody has stays as it came', () => {
	const form = new FormData();
	form.set('leads', 'erfundenes amt\r\nNiemand');
	expect(bodyFromForm('measure', form, null, choices).leads).toEqual(['muster-amt', 'Niemand']);
});
