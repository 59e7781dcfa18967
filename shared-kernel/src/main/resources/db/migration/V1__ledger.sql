-- The history: one row per event, never changed, never removed. Positions are 1, 2, 3 ... without gaps.
CREATE TABLE event (
    position       bigint      NOT NULL,
    event_id       uuid        NOT NULL,
    aggregate_type text        NOT NULL,
    aggregate_id   uuid        NOT NULL,
    sequence       bigint      NOT NULL CHECK (sequence >= 0),
    name           text        NOT NULL,
    revision       smallint    NOT NULL DEFAULT 0,
    recorded_at    timestamptz NOT NULL,
    case_id        uuid,
    command_id     uuid        NOT NULL,
    command_key    text,
    command_hash   bytea,
    payload        bytea       NOT NULL,
    metadata       bytea       NOT NULL,
    CONSTRAINT event_position PRIMARY KEY (position),
    CONSTRAINT event_id_once UNIQUE (event_id),
    CONSTRAINT event_stream UNIQUE (aggregate_id, sequence),
    CONSTRAINT event_key_with_hash CHECK ((command_key IS NULL) = (command_hash IS NULL))
);

-- The idempotency key, scoped by actor, stands only on the first event that a command caused.
CREATE UNIQUE INDEX event_command_key ON event (command_key) WHERE command_key IS NOT NULL;
CREATE INDEX event_command ON event (command_id);
CREATE INDEX event_case ON event (case_id, position) WHERE case_id IS NOT NULL;
-- The start-up check walks the distinct names through this index instead of reading the whole history.
CREATE INDEX event_name ON event (name);
-- Tokens at a point in time; times follow positions closely, so a block range index is enough.
CREATE INDEX event_recorded_at ON event USING brin (recorded_at);

COMMENT ON COLUMN event.recorded_at IS 'when it was recorded here, to the microsecond';
COMMENT ON COLUMN event.command_id IS 'the command message that caused the event';
COMMENT ON COLUMN event.command_key IS 'idempotency key scoped by actor, only on the first event of a command';
COMMENT ON COLUMN event.command_hash IS 'hash of the body that came with the key';
COMMENT ON COLUMN event.payload IS 'JSON of the event, UTF-8';
COMMENT ON COLUMN event.metadata IS 'flat JSON object of strings, UTF-8';

-- One row: the last position given away. Whoever appends holds this row until the commit, so that positions
-- become visible in their order. The frontier has room for the right edge of a Merkle tree over the history.
-- Half-empty pages keep its many updates on the page.
CREATE TABLE head (
    single   boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (single),
    position bigint  NOT NULL,
    frontier bytea
) WITH (fillfactor = 10);

INSERT INTO head (position) VALUES (0);
