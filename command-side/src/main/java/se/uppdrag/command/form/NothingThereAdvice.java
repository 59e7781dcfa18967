package se.uppdrag.command.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page for an address that leads nowhere. */
@ControllerAdvice(assignableTypes = {FormController.class, MenuController.class, FromTextController.class})
final class NothingThereAdvice {

    @ExceptionHandler(NothingThere.class)
    ModelAndView nothing() {
        var page = new ModelAndView("command/nothing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
