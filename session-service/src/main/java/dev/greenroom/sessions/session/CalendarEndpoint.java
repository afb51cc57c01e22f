package dev.greenroom.sessions.session;

import dev.greenroom.sessions.link.Links;
import dev.greenroom.web.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An interview as an entry for the panel's calendars. */
@RestController
class CalendarEndpoint {

    private final SessionAccess access;
    private final Links links;

    CalendarEndpoint(SessionAccess access, Links links) {
        this.access = access;
        this.links = links;
    }

    @GetMapping("/api/v1/workspaces/{ws}/sessions/{id}/calendar.ics")
    Mono<ResponseEntity<String>> calendar(
            @PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        var attachment =
                ContentDisposition.attachment().filename("interview.ics").build();
        return access.linked(workspace, id, caller)
                .map(stored -> Calendars.event(stored.state(), stored.version(), links.panel(id)))
                .map(text -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                        .body(text));
    }
}
