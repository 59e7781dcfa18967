package se.uppdrag.web;

import java.util.function.BiPredicate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.uppdrag.kernel.Role;

/** Whoever reads a page: it leads to no form that they cannot send. What is let in, the doors decide for themselves. */
@FunctionalInterface
public interface Reader {

    /** @param command stored name */
    boolean mayIssue(String command);

    /**
     * The person of the request that is being answered; who is nobody may issue nothing.
     *
     * @param permissions which roles may issue a command at all, by its stored name
     */
    static Reader ofRequest(BiPredicate<Role, String> permissions) {
        return command -> {
            var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            return RequestActor.account(attributes.getRequest())
                    .filter(account -> permissions.test(account.actor().role(), command))
                    .isPresent();
        };
    }
}
