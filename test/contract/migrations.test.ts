import { Hub } from '@sanfang/server/src/hub.ts';
import { openDatabase } from '@sanfang/server/src/database.ts';
import { migrate } from '@sanfang/server/src/migrate.ts';
import { expect, test } from 'vitest';
import { newPlace, onEachEngine, openHub, secret } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';

onEachEngine((engine) => {
  test('a migrated database is what the classes declare, and there is nothing to migrate again', async () => {
    const { hub, close } = await openHub({ engine, content: 'none' });
    expect(await hub.database.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    expect(await migrate(hub.database)).toEqual([]);
    await close();
  });
});

requires('postgresql')('two servers that start at once', () => {
  test('migrate once', async () => {
    const { place, remove } = await newPlace('PostgreSQL', 'none');
    const databases = await Promise.all([openDatabase(place), openDatabase(place)]);
    const applied = await Promise.all(databases.map((database) => migrate(database)));
    expect(applied.map((names) => names.length > 0).sort()).toEqual([false, true]);
    await Promise.all(databases.map((database) => database.close(true)));

    const hub = await Hub.open({ place, secret });
    expect(await hub.isReady()).toBe(true);
    await hub.close();
    remove();
  });
});
