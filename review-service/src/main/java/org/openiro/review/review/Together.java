package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;

/**
 * Books and holds the reviews of several children at one meeting. Each child's is recorded or refused by itself; all that is
 * recorded commits with the one answer. Children are taken in one order, so that two such commands never wait for each other.
 */
@ApplicationScoped
class Together {

    /** Children at one meeting: more than any family has. */
    static final int MOST = 20;

    private final Children children;
    private final Reviews reviews;
    private final BookReview booking;
    private final HoldReview holding;
    private final AccessLog accessLog;

    Together(Children children, Reviews reviews, BookReview booking, HoldReview holding, AccessLog accessLog) {
        this.children = children;
        this.reviews = reviews;
        this.booking = booking;
        this.holding = holding;
        this.accessLog = accessLog;
    }

    TogetherResponse book(BookTogetherRequest request) {
        var meetingId = UUID.randomUUID();
        return each(
                meetingId, request.childIds(), "/childIds/", child -> booking.book(child, request.each(), meetingId));
    }

    /** At the meeting for which one of the reviews was booked together, else at a new one. */
    TogetherResponse hold(HeldTogetherRequest request) {
        var byChild = new HashMap<UUID, HeldTogetherRequest.OfChild>();
        request.children().forEach(each -> byChild.put(each.childId(), each));
        var ids = request.children().stream()
                .map(HeldTogetherRequest.OfChild::childId)
                .toList();
        var reviewIds = request.children().stream()
                .flatMap(each -> Stream.ofNullable(each.reviewId()))
                .toList();
        var meetingId = reviews.meetingOf(reviewIds, ids).orElseGet(UUID::randomUUID);
        return each(meetingId, ids, "/children/", child -> {
            var ofChild = Objects.requireNonNull(byChild.get(child.id()));
            return hold(child, ofChild, request.of(ofChild), meetingId);
        });
    }

    private Review hold(Child child, HeldTogetherRequest.OfChild ofChild, HoldReviewRequest request, UUID meetingId) {
        if (ofChild.reviewId() == null) {
            return holding.holdUnbooked(child, request, meetingId);
        }
        var review = reviews.findByIdOptional(ofChild.reviewId())
                .filter(each -> each.childId().equals(child.id()))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        ETags.require(ofChild.ifMatch(), review.version());
        return holding.holdBooked(review, request, meetingId);
    }

    private TogetherResponse each(
            UUID meetingId, List<UUID> childIds, String pointer, Function<Child, Review> command) {
        refuseTwins(childIds, pointer);
        accessLog.touched(List.of());
        var results = new HashMap<UUID, TogetherResponse.OfChild>();
        for (var childId : new TreeSet<>(childIds)) {
            results.put(childId, result(childId, command));
        }
        return new TogetherResponse(
                meetingId,
                childIds.stream()
                        .map(id -> Objects.requireNonNull(results.get(id)))
                        .toList());
    }

    private TogetherResponse.OfChild result(UUID childId, Function<Child, Review> command) {
        try {
            return TogetherResponse.OfChild.recorded(command.apply(children.held(childId)));
        } catch (ProblemException refused) {
            return TogetherResponse.OfChild.refused(childId, refused);
        }
    }

    private static void refuseTwins(List<UUID> childIds, String pointer) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < childIds.size(); i++) {
            if (!seen.add(childIds.get(i))) {
                throw new ProblemException(
                        PlatformProblem.INVALID_FIELDS,
                        new FieldError(pointer + i, "duplicate", "each child has one review at the meeting"));
            }
        }
    }
}
