import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { fetchReplies } from './account/fetchReplies';
import { getBalance } from './account/getBalance';
import { syncOptOuts } from './account/syncOptOuts';
import { getOverview } from './campaign/overview';
import { pause, resume } from './campaign/pause';
import { refresh } from './campaign/refresh';
import { getReport } from './campaign/report';
import { getHistory } from './consent/getHistory';
import { recordOptIn } from './consent/recordOptIn';
import { recordOptOut } from './consent/recordOptOut';
import { verify } from './consent/verify';
import { getEvidence } from './contact/evidence/getEvidence';
import { erase } from './contact/erase';
import { exportPerson } from './contact/exportPerson';
import { get } from './contact/get';
import { getMany as getContacts } from './contact/getMany';
import { getTimeline } from './contact/timeline';
import { upsert } from './contact/upsert';
import { acceptFile } from './ledger/acceptFile';
import { backUp } from './ledger/backUp';
import { moveToPostgres } from './ledger/moveToPostgres';
import { restore } from './ledger/restore';
import { startNew } from './ledger/startNew';
import { allowRetry } from './message/allowRetry';
import { cancel } from './message/cancel';
import { getMany as getMessages } from './message/getMany';
import { getStatus } from './message/getStatus';
import { reconcile } from './message/reconcile';
import { takeIn } from './message/takeIn';

type Operation = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

/** What SMS Ledger can do, by the values of Resource and Operation; loaded at the first execution. */
export const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
	account: { fetchReplies, getBalance, syncOptOuts },
	campaign: { getOverview, getReport, pause, refresh, resume },
	consent: { getHistory, recordOptIn, recordOptOut, verify },
	contact: {
		delete: erase,
		export: exportPerson,
		get,
		getAll: getContacts,
		getEvidence,
		getTimeline,
		upsert,
	},
	ledger: { acceptFile, backUp, moveToPostgres, restore, startNew },
	message: { allowRetry, cancel, getAll: getMessages, getStatus, reconcile, takeIn },
};
