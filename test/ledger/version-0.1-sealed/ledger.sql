CREATE TABLE sms_birthday_people (
    watch text NOT NULL COLLATE pg_catalog."C",
    generation integer NOT NULL,
    e164 text NOT NULL COLLATE pg_catalog."C",
    birthday_day text NOT NULL,
    data text NOT NULL
);
CREATE TABLE sms_birthday_watches (
    watch text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    looked_at bigint,
    generation integer NOT NULL,
    last_generation integer NOT NULL,
    people integer NOT NULL,
    read_at bigint,
    note text NOT NULL
);
CREATE TABLE sms_birthdays (
    watch text NOT NULL COLLATE pg_catalog."C",
    e164 text NOT NULL COLLATE pg_catalog."C",
    year integer NOT NULL,
    state text NOT NULL,
    given_until bigint,
    at bigint NOT NULL
);
CREATE TABLE sms_campaigns (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    budget double precision,
    reserved double precision NOT NULL,
    charged double precision NOT NULL,
    paused_at bigint,
    created_at bigint NOT NULL
);
CREATE TABLE sms_consent_states (
    subject text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    head text NOT NULL,
    proven_opt_in_at bigint,
    opt_out_all_at bigint,
    opt_out_marketing_at bigint,
    blocked integer NOT NULL,
    consent_kind text NOT NULL,
    consent_status text NOT NULL,
    consent_scope text NOT NULL,
    consent_source text NOT NULL,
    consent_proof text NOT NULL,
    consent_at bigint,
    opt_out_all_until bigint,
    opt_out_marketing_until bigint,
    kept_all_at bigint,
    kept_all_until bigint,
    kept_all_by text,
    kept_marketing_at bigint,
    kept_marketing_until bigint
);
CREATE TABLE sms_consents (
    id bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    scope text NOT NULL,
    source text NOT NULL,
    proof text NOT NULL,
    campaign text COLLATE pg_catalog."C",
    at bigint,
    recorded_at bigint NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    day text
);
ALTER TABLE sms_consents ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sms_consents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE sms_contact_tags (
    tag text NOT NULL COLLATE pg_catalog."C",
    e164 text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE sms_contacts (
    e164 text NOT NULL COLLATE pg_catalog."C",
    country text,
    calling_code text,
    national_number text,
    type text,
    time_zones text,
    first_name text,
    last_name text,
    birthday text,
    birthday_day text,
    language text,
    time_zone text,
    region text,
    postal_code text,
    fields text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE sms_events (
    id bigint NOT NULL,
    e164 text COLLATE pg_catalog."C",
    message_key text COLLATE pg_catalog."C",
    campaign text COLLATE pg_catalog."C",
    kind text NOT NULL,
    at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    gateway text,
    gateway_message_id text,
    dedupe text,
    data text NOT NULL,
    account text COLLATE pg_catalog."C",
    output text,
    given_until bigint,
    given_to text,
    confirmed_at bigint,
    answer text,
    seal text
);
ALTER TABLE sms_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sms_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE sms_grounds (
    id text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL
);
CREATE TABLE sms_links (
    token text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL,
    message_key text COLLATE pg_catalog."C",
    e164 text COLLATE pg_catalog."C",
    campaign text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    first_click_at bigint,
    clicks integer NOT NULL,
    identity text COLLATE pg_catalog."C",
    last_click_at bigint,
    previews integer DEFAULT 0 NOT NULL,
    last_preview_at bigint
);
CREATE TABLE sms_list_members (
    list text NOT NULL COLLATE pg_catalog."C",
    e164 text NOT NULL COLLATE pg_catalog."C",
    added_at bigint NOT NULL
);
CREATE TABLE sms_lists (
    name text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE sms_messages (
    id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    e164 text NOT NULL COLLATE pg_catalog."C",
    campaign text COLLATE pg_catalog."C",
    step text NOT NULL,
    purpose text NOT NULL,
    sender text NOT NULL,
    text text,
    text_hash text,
    state text NOT NULL,
    run text,
    due_at bigint,
    attempts integer NOT NULL,
    send_at bigint,
    send_before bigint,
    payload text,
    segments integer NOT NULL,
    credits double precision NOT NULL,
    reserved double precision NOT NULL,
    charged double precision NOT NULL,
    price double precision,
    currency text,
    gateway text,
    gateway_message_id text,
    reason text NOT NULL,
    detail text NOT NULL,
    retryable integer NOT NULL,
    created_at bigint NOT NULL,
    sent_at bigint,
    state_at bigint NOT NULL,
    asked_at bigint DEFAULT 0 NOT NULL,
    heeds_every_stop integer DEFAULT 0 NOT NULL,
    country text COLLATE pg_catalog."C",
    delivered_at bigint,
    ground text COLLATE pg_catalog."C",
    consent text,
    seal text,
    revision integer DEFAULT 0 NOT NULL,
    reference text COLLATE pg_catalog."C",
    own_key text COLLATE pg_catalog."C"
);
ALTER TABLE sms_messages ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sms_messages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE sms_meta (
    key text NOT NULL,
    value text NOT NULL
);
CREATE TABLE sms_parts (
    dedupe text NOT NULL COLLATE pg_catalog."C",
    whole text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    number integer NOT NULL,
    total integer NOT NULL,
    e164 text COLLATE pg_catalog."C",
    message_key text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    stops integer NOT NULL,
    joined integer NOT NULL,
    data text NOT NULL
);
INSERT INTO sms_campaigns VALUES ('black friday', 'Black Friday', NULL, 0, 3, NULL, 1795770000010);
INSERT INTO sms_consent_states VALUES ('+33612345678', 1, 'bb9b69def9d6467cc154d0b9139b081263559a6c16466efc09b1f9d4d63a6a2c', NULL, NULL, NULL, 0, 'opt_in', 'explicit', 'offers', 'form', '#1', 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sms_consent_states VALUES ('+41791234567', 1, '271e85cd83a75d5134314d5dfadc4a551a1f42cf1b7b8340341ca80ffdde56f7', NULL, NULL, NULL, 0, 'opt_in', 'explicit', 'offers', 'form', '#1', 1795770000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (1, '+33612345678', 1, 'opt_in', 'explicit', 'offers', 'form', '#1', NULL, 1795770000000, 1795770000000, '', 'bb9b69def9d6467cc154d0b9139b081263559a6c16466efc09b1f9d4d63a6a2c', '');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (2, '+41791234567', 1, 'opt_in', 'explicit', 'offers', 'form', '#1', NULL, 1795770000000, 1795770000000, '', '271e85cd83a75d5134314d5dfadc4a551a1f42cf1b7b8340341ca80ffdde56f7', '');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (1, '+33612345678', 'one', 'black friday', 'state', 1795770000010, 1795770000010, NULL, NULL, NULL, '{"from":"sending","to":"accepted","run":"run","reason":"","detail":"","by":"run"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Qy5tRvi06f8aCn0hQk5e72');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (2, '+33612345678', 'two', 'black friday', 'state', 1795770000011, 1795770000011, NULL, NULL, NULL, '{"from":"sending","to":"accepted","run":"run","reason":"","detail":"","by":"run"}', NULL, NULL, NULL, NULL, NULL, NULL, 'dIP9q-LEJXP_zbThIndM8m');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (3, '+41791234567', 'bens', 'black friday', 'state', 1795770000012, 1795770000012, NULL, NULL, NULL, '{"from":"sending","to":"accepted","run":"run","reason":"","detail":"","by":"run"}', NULL, NULL, NULL, NULL, NULL, NULL, 'rJk9rPwkexVCt7Q1KB7DOM');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (4, '+33612345678', 'three', 'black friday', 'state', 1795770000013, 1795770000013, NULL, NULL, NULL, '{"from":"new","to":"held","run":null,"reason":"outside_hours","detail":"France closes at 20:00","by":"hold"}', NULL, NULL, NULL, NULL, NULL, NULL, 'e3k5VCoqR6kFS_eW3YIAPw');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (5, '+33612345678', 'one', 'black friday', 'state', 1795770000015, 1795770000015, NULL, NULL, NULL, '{"from":"accepted","to":"delivered","run":"run","reason":"","detail":"","by":"delivery report"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Nsvw0aYfeNYgLP_BRIuWPN');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (6, '+33612345678', 'one', 'black friday', 'delivery_report', 1795770000014, 1795770000015, 'sandbox', 'g-one', 'report:["sandbox","g-one","delivered",1795770000014]', '{"gateway":"sandbox","gatewayMessageId":"g-one","status":"delivered","at":1795770000014}', NULL, NULL, NULL, NULL, NULL, NULL, 'U4rNpA2ezm7gNWvluzsuxO');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (7, '+33612345678', NULL, NULL, 'reply', 1795770000030, 1795770000030, NULL, NULL, NULL, '{"text":"When?"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Q5lRS-4jD_AmyEsjDvJvm6');
INSERT INTO sms_grounds VALUES ('sAVyAAgrBj2QFvva7nDBSb', '{"sentence":"France is open until 20:00 local time (law: art. L34-5)","rule":{"id":"FR","basis":"law","citation":"art. L34-5"},"jurisdictions":["FR"],"assumptions":["mainland France"],"answeredFor":[]}');
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (2, 'two', '+33612345678', 'black friday', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'accepted', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', 'g-two', '', '', 0, 1795770000011, 1795770000011, 1795770000011, 0, 0, 'FR', NULL, 'sAVyAAgrBj2QFvva7nDBSb', NULL, 'qbDmL0v34cmqXs-iZC8viC', 0, NULL, NULL);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (3, 'bens', '+41791234567', 'black friday', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'accepted', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', 'g-bens', '', '', 0, 1795770000012, 1795770000012, 1795770000012, 0, 0, 'CH', NULL, 'sAVyAAgrBj2QFvva7nDBSb', NULL, 'L9wu6jxOvcEaCh7OSUiDCC', 0, NULL, NULL);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (4, 'three', '+33612345678', 'black friday', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'held', NULL, 1795856400000, 0, 1795856400000, NULL, '{"sms":{"text":"Hello"}}', 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'outside_hours', 'France closes at 20:00', 0, 1795770000013, NULL, 1795770000013, 0, 0, 'FR', NULL, NULL, NULL, 'c4Y9_XGmjJYxmRBmxfgV0o', 0, NULL, NULL);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (1, 'one', '+33612345678', 'black friday', '', 'marketing', 'ACME', 'Hello Anna', 'f1338270bfe6f791c56cf0470e94dd6936e4f80eda44721339efe2cb6675bff6', 'delivered', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', 'g-one', '', '', 0, 1795770000010, 1795770000010, 1795770000015, 0, 0, 'FR', 1795770000014, 'sAVyAAgrBj2QFvva7nDBSb', '{"status":"explicit","at":"2026-01-12","source":"form"}', 'QW8SbxjIZJyDvwaiT4Lhcg', 0, NULL, NULL);
INSERT INTO sms_meta VALUES ('unsealed_until', '0');
INSERT INTO sms_meta VALUES ('ledger_id', '067657f6-5dbb-4924-a560-df59d330e4fb');
INSERT INTO sms_meta VALUES ('secret', 'ce78f8e99f998dc813879e77a20c2ff6403420b65f613699910166ebce5c6d3c');
INSERT INTO sms_meta VALUES ('schema', '10');
INSERT INTO sms_meta VALUES ('consent_seal', '9c85ec137a711b2df5659de4e9474247794ad8a30d3dedbc3dad51db2be43cdb');
SELECT pg_catalog.setval('sms_consents_id_seq', 2, true);
SELECT pg_catalog.setval('sms_events_id_seq', 7, true);
SELECT pg_catalog.setval('sms_messages_id_seq', 4, true);
ALTER TABLE ONLY sms_birthday_people
    ADD CONSTRAINT sms_birthday_people_pkey PRIMARY KEY (watch, generation, birthday_day, e164);
ALTER TABLE ONLY sms_birthday_watches
    ADD CONSTRAINT sms_birthday_watches_pkey PRIMARY KEY (watch);
ALTER TABLE ONLY sms_birthdays
    ADD CONSTRAINT sms_birthdays_pkey PRIMARY KEY (watch, e164, year);
ALTER TABLE ONLY sms_campaigns
    ADD CONSTRAINT sms_campaigns_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sms_consent_states
    ADD CONSTRAINT sms_consent_states_pkey PRIMARY KEY (subject);
ALTER TABLE ONLY sms_consents
    ADD CONSTRAINT sms_consents_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sms_consents
    ADD CONSTRAINT sms_consents_subject_seq_key UNIQUE (subject, seq);
ALTER TABLE ONLY sms_contact_tags
    ADD CONSTRAINT sms_contact_tags_pkey PRIMARY KEY (tag, e164);
ALTER TABLE ONLY sms_contacts
    ADD CONSTRAINT sms_contacts_pkey PRIMARY KEY (e164);
ALTER TABLE ONLY sms_events
    ADD CONSTRAINT sms_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sms_grounds
    ADD CONSTRAINT sms_grounds_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sms_links
    ADD CONSTRAINT sms_links_pkey PRIMARY KEY (token);
ALTER TABLE ONLY sms_list_members
    ADD CONSTRAINT sms_list_members_pkey PRIMARY KEY (list, e164);
ALTER TABLE ONLY sms_lists
    ADD CONSTRAINT sms_lists_pkey PRIMARY KEY (name);
ALTER TABLE ONLY sms_messages
    ADD CONSTRAINT sms_messages_key_key UNIQUE (key);
ALTER TABLE ONLY sms_messages
    ADD CONSTRAINT sms_messages_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sms_meta
    ADD CONSTRAINT sms_meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY sms_parts
    ADD CONSTRAINT sms_parts_pkey PRIMARY KEY (dedupe);
CREATE INDEX sms_birthday_people_by_person ON sms_birthday_people USING btree (e164);
CREATE INDEX sms_birthdays_by_age ON sms_birthdays USING btree (at);
CREATE INDEX sms_birthdays_by_person ON sms_birthdays USING btree (e164);
CREATE INDEX sms_consents_by_campaign ON sms_consents USING btree (campaign, kind) WHERE (campaign IS NOT NULL);
CREATE INDEX sms_contact_tags_by_contact ON sms_contact_tags USING btree (e164);
CREATE INDEX sms_contacts_by_birthday ON sms_contacts USING btree (birthday_day, e164) WHERE (birthday_day IS NOT NULL);
CREATE INDEX sms_contacts_by_country ON sms_contacts USING btree (country, e164);
CREATE INDEX sms_events_by_person ON sms_events USING btree (e164, id) WHERE (e164 IS NOT NULL);
CREATE UNIQUE INDEX sms_events_once ON sms_events USING btree (dedupe) WHERE (dedupe IS NOT NULL);
CREATE INDEX sms_events_replies ON sms_events USING btree (campaign, e164) WHERE (kind = 'reply'::text);
CREATE INDEX sms_events_to_give ON sms_events USING btree (output, id, account, given_until) WHERE ((output IS NOT NULL) AND (confirmed_at IS NULL));
CREATE INDEX sms_events_unmatched ON sms_events USING btree (gateway_message_id, gateway) WHERE ((kind = 'delivery_report'::text) AND (message_key IS NULL));
CREATE INDEX sms_links_by_campaign ON sms_links USING btree (campaign, first_click_at) WHERE (campaign IS NOT NULL);
CREATE INDEX sms_links_by_message ON sms_links USING btree (message_key) WHERE (message_key IS NOT NULL);
CREATE INDEX sms_links_by_person ON sms_links USING btree (e164) WHERE (e164 IS NOT NULL);
CREATE UNIQUE INDEX sms_links_once ON sms_links USING btree (identity) WHERE (identity IS NOT NULL);
CREATE INDEX sms_list_members_by_contact ON sms_list_members USING btree (e164);
CREATE INDEX sms_messages_by_campaign ON sms_messages USING btree (campaign, state, id);
CREATE INDEX sms_messages_by_gateway ON sms_messages USING btree (gateway_message_id, gateway) WHERE (gateway_message_id IS NOT NULL);
CREATE INDEX sms_messages_by_person ON sms_messages USING btree (e164, sent_at, purpose, state);
CREATE INDEX sms_messages_due ON sms_messages USING btree (state, due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX sms_messages_in_campaign ON sms_messages USING btree (campaign, id) WHERE (campaign IS NOT NULL);
CREATE INDEX sms_messages_own_key ON sms_messages USING btree (own_key) WHERE (own_key IS NOT NULL);
CREATE INDEX sms_messages_reference ON sms_messages USING btree (reference) WHERE (reference IS NOT NULL);
CREATE INDEX sms_messages_scheduled ON sms_messages USING btree (send_at) WHERE (state = 'scheduled'::text);
CREATE INDEX sms_messages_to_ask ON sms_messages USING btree (asked_at, id) WHERE (state = ANY (ARRAY['accepted'::text, 'scheduled'::text, 'unknown'::text]));
CREATE INDEX sms_parts_by_message ON sms_parts USING btree (message_key) WHERE (message_key IS NOT NULL);
CREATE INDEX sms_parts_by_person ON sms_parts USING btree (e164) WHERE (e164 IS NOT NULL);
CREATE INDEX sms_parts_by_whole ON sms_parts USING btree (whole);
CREATE INDEX sms_parts_waiting ON sms_parts USING btree (recorded_at) WHERE ((kind = 'reply'::text) AND (joined = 0));
ALTER TABLE ONLY sms_contact_tags
    ADD CONSTRAINT sms_contact_tags_e164_fkey FOREIGN KEY (e164) REFERENCES sms_contacts(e164) ON DELETE CASCADE;
ALTER TABLE ONLY sms_list_members
    ADD CONSTRAINT sms_list_members_e164_fkey FOREIGN KEY (e164) REFERENCES sms_contacts(e164) ON DELETE CASCADE;
ALTER TABLE ONLY sms_list_members
    ADD CONSTRAINT sms_list_members_list_fkey FOREIGN KEY (list) REFERENCES sms_lists(name) ON DELETE CASCADE;
