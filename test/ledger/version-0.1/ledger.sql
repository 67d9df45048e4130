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
    opt_in_at bigint,
    opt_out_all_at bigint,
    opt_out_marketing_at bigint,
    blocked integer NOT NULL,
    consent_kind text NOT NULL,
    consent_status text NOT NULL,
    consent_scope text NOT NULL,
    consent_source text NOT NULL,
    consent_proof text NOT NULL,
    consent_at bigint
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
    hash text NOT NULL
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
    data text NOT NULL
);
ALTER TABLE sms_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sms_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE sms_links (
    token text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL,
    message_key text COLLATE pg_catalog."C",
    e164 text COLLATE pg_catalog."C",
    campaign text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    first_click_at bigint,
    clicks integer NOT NULL
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
    state_at bigint NOT NULL
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
INSERT INTO sms_campaigns VALUES ('spring', 'Spring', 100, 3, 2, NULL, 1795165210000);
INSERT INTO sms_campaigns VALUES ('black friday', 'Black Friday', NULL, 0, 3, 1795165223000, 1795165201000);
INSERT INTO sms_consent_states VALUES ('+33612345678', 1, '5d104b2755ebe6a1a8025d697b794d0a0e4a497c92739accd4f8b5378ece3e13', 1795078800000, NULL, NULL, 0, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', 'form 17', 1795078800000);
INSERT INTO sms_consent_states VALUES ('+4915112345678', 1, '121e54d11f566b84c0353695a09a77aa04580573aa66e9207d67586fc23d8291', 1795165200000, NULL, NULL, 0, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', 1795165200000);
INSERT INTO sms_consent_states VALUES ('+5511961234567', 1, '5e2e54e7491dcf1e4f3224d0d41a35e34dcdff713046808c166d84152fde0cae', NULL, NULL, NULL, 0, 'imported', 'soft', '', 'customers.csv', '', 1791709200000);
INSERT INTO sms_consent_states VALUES ('+41791234567', 2, '475245b81ddc5b922332831b74326f17d603f03fa11bdc5a3416864a665a9095', 1795165200000, NULL, 1795165233001, 1, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', 1795165200000);
INSERT INTO sms_consent_states VALUES ('+447400123456', 2, '3d30697473b71dfa9ea2080ff8f4fddaa82f16f3a4d14341698984a6d947596e', 1795165200000, 1795165230000, NULL, 2, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', 1795165200000);
INSERT INTO sms_consent_states VALUES ('erased:e1971bbee3da259fa1e08f573cf650c18f0f1a33d167ec22e63b66f67d277250', 1, '16b07bcdc21277238cddfa6996ecde98e05cd04f6687a4e03b44cf2608972ce5', NULL, 1795165234000, NULL, 2, '', '', '', '', '', NULL);
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (1, '+33612345678', 1, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', 'form 17', NULL, 1795078800000, 1795165200000, '', '5d104b2755ebe6a1a8025d697b794d0a0e4a497c92739accd4f8b5378ece3e13');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (2, '+41791234567', 1, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', NULL, 1795165200000, 1795165200000, '', '743f2d91c9514e0c49d674d23bba326115a54a0f50a47fc639d60a80c6909be0');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (3, '+5511961234567', 1, 'imported', 'soft', '', 'customers.csv', '', NULL, 1791709200000, 1795165200000, '', '5e2e54e7491dcf1e4f3224d0d41a35e34dcdff713046808c166d84152fde0cae');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (4, '+4915112345678', 1, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', NULL, 1795165200000, 1795165200000, '', '121e54d11f566b84c0353695a09a77aa04580573aa66e9207d67586fc23d8291');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (5, '+447400123456', 1, 'opt_in', 'explicit', 'marketing by SMS', 'https://shop.example/form', '', NULL, 1795165200000, 1795165200000, '', '42b4b1f11cf94039e67501febca8598d04db30322b5c5859ca2250f43c7889b2');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (7, '+447400123456', 2, 'opt_out', '', 'all', 'reply', 'STOP please', 'spring', 1795165230000, 1795165233001, '42b4b1f11cf94039e67501febca8598d04db30322b5c5859ca2250f43c7889b2', '3d30697473b71dfa9ea2080ff8f4fddaa82f16f3a4d14341698984a6d947596e');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (8, '+41791234567', 2, 'opt_out', '', 'marketing', 'list', '', NULL, 1795165233001, 1795165233001, '743f2d91c9514e0c49d674d23bba326115a54a0f50a47fc639d60a80c6909be0', '475245b81ddc5b922332831b74326f17d603f03fa11bdc5a3416864a665a9095');
INSERT INTO sms_consents OVERRIDING SYSTEM VALUE VALUES (10, 'erased:e1971bbee3da259fa1e08f573cf650c18f0f1a33d167ec22e63b66f67d277250', 1, 'erased', '', 'all', '', '', NULL, 1795165234000, 1795165235000, '', '16b07bcdc21277238cddfa6996ecde98e05cd04f6687a4e03b44cf2608972ce5');
INSERT INTO sms_contact_tags VALUES ('vip', '+33612345678');
INSERT INTO sms_contact_tags VALUES ('news', '+33612345678');
INSERT INTO sms_contact_tags VALUES ('vip', '+41791234567');
INSERT INTO sms_contacts VALUES ('+12125550123', 'US', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', 1795165200000, 1795165200000);
INSERT INTO sms_contacts VALUES ('+33612345678', 'FR', '33', '612345678', 'MOBILE', '["Europe/Paris"]', 'Anna', 'Müller', '1990-02-29', '02-29', 'fr', NULL, NULL, '75001', '{"shop":"Lyon","points":12}', 1795165200000, 1795165200000);
INSERT INTO sms_contacts VALUES ('+41791234567', 'CH', NULL, NULL, NULL, NULL, 'Ben', NULL, '--11-20', '11-20', NULL, NULL, NULL, NULL, '{}', 1795165200000, 1795165200000);
INSERT INTO sms_contacts VALUES ('+447400123456', 'GB', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', 1795165200000, 1795165200000);
INSERT INTO sms_contacts VALUES ('+4915112345678', 'DE', NULL, NULL, NULL, NULL, 'Dörte', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', 1795165200000, 1795165200000);
INSERT INTO sms_contacts VALUES ('+5511961234567', 'BR', NULL, NULL, NULL, '["America/Sao_Paulo"]', 'Carla', NULL, NULL, NULL, NULL, NULL, 'SP', NULL, '{}', 1795165200000, 1795165200000);
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (1, '+33612345678', 'sent-anna', 'black friday', 'state', 1795165201000, 1795165201000, NULL, NULL, NULL, '{"from":"sending","to":"accepted","run":"run","reason":"","detail":"","by":"run"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (2, '+41791234567', 'sent-ben', 'black friday', 'state', 1795165201000, 1795165201000, NULL, NULL, NULL, '{"from":"sending","to":"accepted","run":"run","reason":"","detail":"","by":"run"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (4, '+33612345678', 'sent-anna', 'black friday', 'state', 1795165206000, 1795165206000, NULL, NULL, NULL, '{"from":"accepted","to":"delivered","run":"run","reason":"","detail":"","by":"delivery report"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (5, '+33612345678', 'sent-anna', 'black friday', 'delivery_report', 1795165205000, 1795165206000, 'sandbox', 'g-sent-anna', 'report:["sandbox","g-sent-anna","delivered",1795165205000]', '{"gateway":"sandbox","gatewayMessageId":"g-sent-anna","status":"delivered","at":1795165205000}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (6, '+5511961234567', 'doubt', 'spring', 'state', 1795165210500, 1795165210500, NULL, NULL, NULL, '{"from":"sending","to":"unknown","run":"second","reason":"no_answer","detail":"socket hang up","by":"second"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (7, '+5511961234567', 'refused', 'spring', 'state', 1795165210500, 1795165210500, NULL, NULL, NULL, '{"from":"sending","to":"refused","run":"second","reason":"throttled","detail":"Too many requests","by":"second"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (8, '+5511961234567', 'again', 'spring', 'state', 1795165210500, 1795165210500, NULL, NULL, NULL, '{"from":"sending","to":"refused","run":"second","reason":"throttled","detail":"Too many requests","by":"second"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (9, '+4915112345678', 'held', 'spring', 'state', 1795165220000, 1795165220000, NULL, NULL, NULL, '{"from":"new","to":"held","run":null,"reason":"outside_hours","detail":"France closes at 20:00","by":"hold"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (10, '+447400123456', 'held-emil', 'spring', 'state', 1795165220000, 1795165220000, NULL, NULL, NULL, '{"from":"new","to":"held","run":null,"reason":"outside_hours","detail":"France closes at 20:00","by":"hold"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (11, '+33612345678', 'reminder', NULL, 'state', 1795165220000, 1795165220000, NULL, NULL, NULL, '{"from":"new","to":"held","run":null,"reason":"outside_hours","detail":"France closes at 20:00","by":"hold"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (12, '+41791234567', 'scheduled', 'spring', 'state', 1795165221500, 1795165221500, NULL, NULL, NULL, '{"from":"sending","to":"scheduled","run":"third","reason":"","detail":"","by":"third"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (13, '+33612345678', NULL, NULL, 'click', 1795165207000, 1795165207000, NULL, NULL, NULL, '{"url":"https://shop.example/offer"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (14, '+447400123456', NULL, 'spring', 'reply', 1795165230000, 1795165233000, 'sandbox', NULL, 'sandbox:1', '{"text":"STOP please"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (15, '+12125550123', NULL, NULL, 'decision', 1795165231000, 1795165233000, NULL, NULL, NULL, '{"decision":"blocked","reason":"no_consent"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (16, '+33612345678', NULL, NULL, 'note', 1795165232000, 1795165233000, NULL, NULL, NULL, '{"text":"called"}');
INSERT INTO sms_events OVERRIDING SYSTEM VALUE VALUES (17, '+447400123456', 'held-emil', 'spring', 'state', 1795165233001, 1795165233001, NULL, NULL, NULL, '{"from":"held","to":"cancelled","run":null,"reason":"opted_out","detail":"","by":"opted_out"}');
INSERT INTO sms_links VALUES ('k3Xq9', 'https://shop.example/offer', NULL, '+33612345678', NULL, 1795165200900, 1795165207000, 1);
INSERT INTO sms_list_members VALUES ('News', '+33612345678', 1795165200000);
INSERT INTO sms_list_members VALUES ('News', '+41791234567', 1795165200000);
INSERT INTO sms_list_members VALUES ('News', '+5511961234567', 1795165200000);
INSERT INTO sms_list_members VALUES ('Été 2026', '+4915112345678', 1795165200000);
INSERT INTO sms_lists VALUES ('News', 1795165200000);
INSERT INTO sms_lists VALUES ('Été 2026', 1795165200000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (2, 'sent-ben', '+41791234567', 'black friday', '', 'marketing', 'ACME', 'Bonjour 20 % €', '4e08d9f5e375e238b565b1278ed30c5da855cceab7ec3d8e0dc70c6ab6049389', 'accepted', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', 'g-sent-ben', '', '', 0, 1795165201000, 1795165201000, 1795165201000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (1, 'sent-anna', '+33612345678', 'black friday', '', 'marketing', 'ACME', 'Bonjour 20 % €', '4e08d9f5e375e238b565b1278ed30c5da855cceab7ec3d8e0dc70c6ab6049389', 'delivered', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', 'g-sent-anna', '', '', 0, 1795165201000, 1795165201000, 1795165206000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (5, 'claimed', '+5511961234567', 'spring', 'claimed', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'claimed', 'second', 1795165270000, 0, NULL, NULL, NULL, 1, 1, 1, 0, NULL, NULL, NULL, NULL, '', '', 0, 1795165210000, NULL, 1795165210000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (8, 'under-way', '+5511961234567', 'spring', 'under-way', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'sending', 'second', 1795165270001, 1, NULL, NULL, NULL, 1, 1, 1, 0, NULL, NULL, NULL, NULL, '', '', 0, 1795165210000, 1795165210001, 1795165210001);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (6, 'doubt', '+5511961234567', 'spring', 'doubt', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'unknown', 'second', NULL, 1, NULL, NULL, NULL, 1, 1, 1, 0, NULL, NULL, NULL, NULL, 'no_answer', 'socket hang up', 0, 1795165210000, 1795165210001, 1795165210500);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (7, 'refused', '+5511961234567', 'spring', 'refused', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'refused', 'second', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'throttled', 'Too many requests', 0, 1795165210000, 1795165210001, 1795165210500);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (4, 'again', '+5511961234567', 'spring', 'again', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'refused', 'second', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'throttled', 'Too many requests', 1, 1795165210000, 1795165210001, 1795165210500);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (9, 'held', '+4915112345678', 'spring', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'held', NULL, 1795251600000, 0, 1795251600000, NULL, '{"phone":{"e164":"+4915112345678"},"sms":{"text":"Hallo"}}', 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'outside_hours', 'France closes at 20:00', 0, 1795165220000, NULL, 1795165220000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (11, 'reminder', '+33612345678', NULL, '', 'transactional', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'held', NULL, 1795255200000, 0, 1795255200000, NULL, '{"sms":{}}', 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'outside_hours', 'France closes at 20:00', 0, 1795165220000, NULL, 1795165220000);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (12, 'scheduled', '+41791234567', 'spring', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'scheduled', 'third', NULL, 1, 1795251600000, NULL, NULL, 1, 2, 0, 2, NULL, NULL, 'sandbox', 'g-sched', '', '', 0, 1795165221000, 1795165221001, 1795165221500);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (10, 'held-emil', '+447400123456', 'spring', '', 'marketing', 'ACME', 'Hello', '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969', 'cancelled', NULL, NULL, 0, 1795251600000, NULL, NULL, 1, 1, 0, 0, NULL, NULL, NULL, NULL, 'opted_out', '', 0, 1795165220000, NULL, 1795165233001);
INSERT INTO sms_messages OVERRIDING SYSTEM VALUE VALUES (3, 'erased:90e0e3e124ed3e0fc886369d9f1ecca23c35ca7a5367d615c36e944cc82c96e8', 'erased:e1971bbee3da259fa1e08f573cf650c18f0f1a33d167ec22e63b66f67d277250', 'black friday', '', 'marketing', 'ACME', NULL, NULL, 'accepted', 'run', NULL, 1, NULL, NULL, NULL, 1, 1, 0, 1, NULL, NULL, 'sandbox', NULL, '', '', 0, 1795165201000, 1795165201000, 1795165201000);
INSERT INTO sms_meta VALUES ('ledger_id', '583c4d46-efb7-43e3-aad0-280cdc2cc0fd');
INSERT INTO sms_meta VALUES ('secret', '6d9877b3dc22238658dab052edb533539b9393d6e48fe017a006bed9477aff85');
INSERT INTO sms_meta VALUES ('schema', '1');
INSERT INTO sms_meta VALUES ('erasures', 'yes');
INSERT INTO sms_meta VALUES ('consent_seal', '4b7980707a717d45b9eb4b7d92c128fac8d1ffc010e6ef042addfef32e4f4760');
INSERT INTO sms_meta VALUES ('note:customer', 'kept');
SELECT pg_catalog.setval('sms_consents_id_seq', 10, true);
SELECT pg_catalog.setval('sms_events_id_seq', 17, true);
SELECT pg_catalog.setval('sms_messages_id_seq', 12, true);
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
CREATE INDEX sms_consents_by_campaign ON sms_consents USING btree (campaign, kind) WHERE (campaign IS NOT NULL);
CREATE INDEX sms_contact_tags_by_contact ON sms_contact_tags USING btree (e164);
CREATE INDEX sms_contacts_by_birthday ON sms_contacts USING btree (birthday_day, e164) WHERE (birthday_day IS NOT NULL);
CREATE INDEX sms_contacts_by_country ON sms_contacts USING btree (country, e164);
CREATE INDEX sms_events_by_person ON sms_events USING btree (e164, id) WHERE (e164 IS NOT NULL);
CREATE UNIQUE INDEX sms_events_once ON sms_events USING btree (dedupe) WHERE (dedupe IS NOT NULL);
CREATE INDEX sms_events_unmatched ON sms_events USING btree (gateway_message_id, gateway) WHERE ((kind = 'delivery_report'::text) AND (message_key IS NULL));
CREATE INDEX sms_links_by_campaign ON sms_links USING btree (campaign, first_click_at) WHERE (campaign IS NOT NULL);
CREATE INDEX sms_links_by_person ON sms_links USING btree (e164) WHERE (e164 IS NOT NULL);
CREATE INDEX sms_list_members_by_contact ON sms_list_members USING btree (e164);
CREATE INDEX sms_messages_by_campaign ON sms_messages USING btree (campaign, state, id);
CREATE INDEX sms_messages_by_gateway ON sms_messages USING btree (gateway_message_id, gateway) WHERE (gateway_message_id IS NOT NULL);
CREATE INDEX sms_messages_by_person ON sms_messages USING btree (e164, sent_at, purpose, state);
CREATE INDEX sms_messages_due ON sms_messages USING btree (state, due_at) WHERE (due_at IS NOT NULL);
ALTER TABLE ONLY sms_contact_tags
    ADD CONSTRAINT sms_contact_tags_e164_fkey FOREIGN KEY (e164) REFERENCES sms_contacts(e164) ON DELETE CASCADE;
ALTER TABLE ONLY sms_list_members
    ADD CONSTRAINT sms_list_members_e164_fkey FOREIGN KEY (e164) REFERENCES sms_contacts(e164) ON DELETE CASCADE;
ALTER TABLE ONLY sms_list_members
    ADD CONSTRAINT sms_list_members_list_fkey FOREIGN KEY (list) REFERENCES sms_lists(name) ON DELETE CASCADE;
