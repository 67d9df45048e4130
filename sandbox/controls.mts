import { Hono } from 'hono';
import { answerShape } from './answers.mts';
import { ApiError } from './apiError.mts';
import { behaviourShape, type Behaviour } from './behaviour.mts';
import { faultShape } from './fault.mts';
import type { Faults } from './faults.mts';
import type { Gateway } from './gateway.mts';
import { readBody } from './readBody.mts';

export interface ControlOptions {
	readonly gateway: Gateway;
	readonly behaviour: Behaviour;
	readonly faults: Faults;
}

/** How the gateway is made to misbehave, and phones to answer, under `/page/controls`; every answer shows how it stands. */
export function createControls({ behaviour, faults, gateway: { answers } }: ControlOptions): Hono {
	const controls = new Hono();
	const standing = () => ({ behaviour, faults: faults.all, answers: answers.all });

	controls.get('/', (context) => context.json(standing()));

	controls.put('/behaviour', async (context) => {
		Object.assign(behaviour, await readBody(context, behaviourShape));
		return context.json(standing());
	});

	controls.post('/faults', async (context) => {
		faults.add(await readBody(context, faultShape));
		return context.json(standing(), 201);
	});

	controls.delete('/faults/:id', (context) => {
		if (!faults.remove(context.req.param('id'))) {
			throw new ApiError(404, 'not_found', 'no such fault');
		}
		return context.json(standing());
	});

	controls.delete('/faults', (context) => {
		faults.clear();
		return context.json(standing());
	});

	controls.post('/answers', async (context) => {
		answers.add(await readBody(context, answerShape));
		return context.json(standing(), 201);
	});

	controls.delete('/answers/:id', (context) => {
		if (!answers.remove(context.req.param('id'))) {
			throw new ApiError(404, 'not_found', 'no such rule');
		}
		return context.json(standing());
	});

	controls.delete('/answers', (context) => {
		answers.clear();
		return context.json(standing());
	});

	return controls;
}
