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
    static Reader ofRequest(Persons persons, BiPredicate<Role, String> permissions) {
        var actor = new RequestActor(persons);
        return command -> {
            var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            return actor.person(attributes.getRequest())
                    .filter(person -> permissions.test(person.role(), command))
                    .isPresent();
        };
    }
}
