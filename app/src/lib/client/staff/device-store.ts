/** What this browser keeps of a device: a key that gives its bytes to no script, and no name. */
export type OwnDevice = { readonly unlockerId: string; readonly key: CryptoKey };

const databaseName = 'schutznetz-device';
const storeName = 'device';
const onlyEntry = 'own';

/** The one place where the staff's pages keep anything in a browser; without a device nothing is made here. */
export const deviceStore = {
	/** The device of this browser; undefined where there is none, or no longer. */
	async read(): Promise<OwnDevice | undefined> {
		const found = await inStore(false, 'readonly', (store) => store.get(onlyEntry));
		return isDevice(found) ? found : undefined;
	},

	/** Keeps a device in the place of any before; false where the browser keeps nothing. */
	async keep(device: OwnDevice): Promise<boolean> {
		const key = await inStore(true, 'readwrite', (store) => store.put(device, onlyEntry));
		return key === onlyEntry;
	},

	forget(): Promise<void> {
		return new Promise((done) => {
			try {
				const request = indexedDB.deleteDatabase(databaseName);
				request.onsuccess = request.onerror = request.onblocked = () => done();
			} catch {
				done();
			}
		});
	},
};

export type DeviceStore = typeof deviceStore;

async function inStore(
	mayCreate: boolean,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
	const database = await open(mayCreate);
	if (!database) return undefined;
	try {
		return await new Promise((done) => {
			const transaction = database.transaction(storeName, mode);
			const request = work(transaction.objectStore(storeName));
			transaction.oncomplete = () => done(request.result);
			transaction.onabort = () => done(undefined);
		});
	} catch {
		return undefined;
	} finally {
		database.close();
	}
}

/** Looking makes nothing: a database that is not there is not left behind. */
function open(mayCreate: boolean): Promise<IDBDatabase | undefined> {
	return new Promise((done) => {
		try {
			const request = indexedDB.open(databaseName, 1);
			request.onupgradeneeded = () => {
				if (mayCreate) request.result.createObjectStore(storeName);
				else request.transaction?.abort();
			};
			request.onsuccess = () => done(request.result);
			request.onerror = (event) => {
				event.preventDefault();
				done(undefined);
			};
		} catch {
			// Some browsers refuse the question itself, in private windows or where storage is forbidden.
			done(undefined);
		}
	});
}

/** Without an id it was only tried whether anything is kept. */
const isDevice = (value: unknown): value is OwnDevice =>
	typeof value === 'object' &&
	value !== null &&
	'unlockerId' in value &&
	typeof value.unlockerId === 'string' &&
	value.unlockerId !== '' &&
	'key' in value &&
	value.key instanceof CryptoKey;
