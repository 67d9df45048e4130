/**
 * A copy has the runs that were under way when it was made. What they had before them was sent since, which the
 * copy does not know: nobody may take it up.
 *
 * Throws what `node:sqlite` does.
 */
export async function forgetRuns(file: string): Promise<void> {
	const { DatabaseSync } = await import('node:sqlite');
	const database = new DatabaseSync(file);
	try {
		database.exec('pragma busy_timeout = 1000');
		const isThere = "select 1 from sqlite_schema where name = 'sms_runs'";
		if (!database.prepare(isThere).get()) return;
		if (!database.prepare('select 1 from sms_runs').get()) return;
		database.exec('delete from sms_run_messages; delete from sms_runs');
	} finally {
		database.close();
	}
}
