-- Addresses at which a calendar is read without signing in; the address itself holds the secret, here is only its digest.
CREATE TABLE calendar_address (
    id         uuid        NOT NULL PRIMARY KEY,
    secret     bytea       NOT NULL,
    person     text        NOT NULL,
    party      text,
    body       text,
    created_at timestamptz NOT NULL,
    CONSTRAINT calendar_address_secret UNIQUE (secret)
);

CREATE INDEX calendar_address_person ON calendar_address (person);

COMMENT ON COLUMN calendar_address.party IS 'of a liaison: whose requests it shows';
COMMENT ON COLUMN calendar_address.body IS 'receiver whose deadlines it shows; null: all';
