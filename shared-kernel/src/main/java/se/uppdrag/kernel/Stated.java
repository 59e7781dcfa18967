package se.uppdrag.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Must be stated in a live act. In entered history its absence is no reason for refusal: it is kept as not stated and listed
 * under "Uppgift saknas" (rule 0). Absent is {@code null}, {@link Party#NOT_STATED} or a date of precision NOT_STATED.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stated {

    /** Another component of the same record that says it too: then this one may be absent. */
    String unless() default "";
}
