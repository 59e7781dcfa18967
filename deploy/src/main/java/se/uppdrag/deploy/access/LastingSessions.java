package se.uppdrag.deploy.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.TransactionException;
import se.uppdrag.ledger.LedgerUnavailable;

/**
 * Sessions in PostgreSQL, which all nodes share, remembered here for when it is gone: pages answer then, and whoever was signed in
 * still is. What such a session is told meanwhile is not kept.
 */
final class LastingSessions<S extends Session> implements SessionRepository<S> {

    private static final Logger log = LoggerFactory.getLogger(LastingSessions.class);
    private static final int REMEMBERED = 10_000;
    private static final Duration FOR = Duration.ofMinutes(30);
    /** So long a store that has not answered is not asked again: each asking may take seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SessionRepository<S> store;
    private final Cache<String, S> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(FOR).build();
    private volatile long askAgain = System.nanoTime();

    LastingSessions(SessionRepository<S> store) {
        this.store = store;
    }

    @Override
    public S createSession() {
        return store.createSession();
    }

    @Override
    public void save(S session) {
        seen.put(session.getId(), session);
        if (isAnswering()) {
            try {
                store.save(session);
            } catch (DataAccessException | TransactionException e) {
                gone(e);
            }
        }
    }

    @Override
    public @Nullable S findById(String id) {
        if (isAnswering()) {
            try {
                var found = store.findById(id);
                if (found == null) {
                    seen.invalidate(id);
                } else {
                    seen.put(id, found);
                }
                return found;
            } catch (DataAccessException | TransactionException e) {
                gone(e);
            }
        }
        return seen.getIfPresent(id);
    }

    /** Signed out must be signed out: that is not promised while the store is gone. */
    @Override
    public void deleteById(String id) {
        try {
            store.deleteById(id);
            seen.invalidate(id);
        } catch (DataAccessException | TransactionException gone) {
            throw LedgerUnavailable.beforeAnything(gone);
        }
    }

    private boolean isAnswering() {
        return System.nanoTime() - askAgain >= 0;
    }

    private void gone(RuntimeException why) {
        askAgain = System.nanoTime() + PAUSE.toNanos();
        log.debug("Sessions are not kept for a while", why);
    }
}
