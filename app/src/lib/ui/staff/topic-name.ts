import { TOPICS, type Topic } from '@schutznetz/vault/public';
import { m } from '#lib/paraglide/messages.js';

const names: Readonly<Record<Topic, () => string>> = {
	'exploitation-sex': m.inbox_topic_exploitation_sex,
	'exploitation-labour': m.inbox_topic_exploitation_labour,
	'begging-crime': m.inbox_topic_begging_crime,
	'forced-marriage': m.inbox_topic_forced_marriage,
	organs: m.inbox_topic_organs,
	violence: m.inbox_topic_violence,
	residence: m.inbox_topic_residence,
	money: m.inbox_topic_money,
	other: m.inbox_topic_other,
};

/** A topic in words; its id where a later release named it. */
export function topicName(topic: string): string {
	const known = TOPICS.find((one) => one === topic);
	return known ? names[known]() : topic;
}
