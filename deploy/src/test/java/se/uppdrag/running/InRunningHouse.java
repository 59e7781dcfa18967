package se.uppdrag.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole application runs on a free port with embedded stores in a directory of its own; a test method asks for it with a
 * parameter of type {@link RunningHouse}, and for a browser with one of type {@link Visitor}. Tests that agree on
 * {@code demo} share one application until the last test is done, so each keeps to case files and uppdrag of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningHouseExtension.class)
public @interface InRunningHouse {

    /** Whether the demonstration case is loaded. */
    boolean demo() default false;
}
