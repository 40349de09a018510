#include "app/kitapdarctl/ReaderMergeCommands.h"

#include "core/merging/ReaderMergeService.h"
#include "core/readers/ReaderQueries.h"
#include "wording/ReaderMergeWords.h"

namespace kitapdar::ctl {

namespace {

constexpr int mostPairs = 500;

Result<readers::ReaderId, Failure> readerOf(Session& session, Library& library, const std::string& card) {
    CHECK(session.libraryFor<Permission::ReaderView>());
    const auto found = library.readNow(&readers::ReaderQueries::byCard, card);
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{card}));
    return (*found)->id;
}

} // namespace

Outcome mergeReaders(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto kept, readerOf(session, *library, arguments.at(0)));
    TRY(const auto other, readerOf(session, *library, arguments.at(1)));
    const auto preview = library->readNow(&merging::ReaderMergeService::preview, kept, other);
    if (!preview) return fail(session.failure(preview.error(), words(preview.error())));
    Answer answer{{{"kept", preview->kept.card},
                   {"gone", preview->other.card},
                   {"loans", preview->loans},
                   {"open_loans", preview->openLoans},
                   {"holds", preview->holds},
                   {"charges", preview->charges},
                   {"cards", preview->cards},
                   {"registrations", preview->registrations},
                   {"visits", preview->visits},
                   {"names_differ", preview->namesDiffer},
                   {"birth_dates_differ", preview->birthDatesDiffer},
                   {"merged", false}},
                  {}};
    for (const QString& each : words(*preview).split(QLatin1Char('\n'))) answer.text += line(each);
    if (arguments.has("--dry") || arguments.has("--dry-run")) return answer;
    const auto merged = library->writeNow(&merging::ReaderMergeService::merge, kept, other);
    if (!merged) return fail(session.failure(merged.error(), words(merged.error())));
    answer.document["merged"] = true;
    answer.text += line(Ctl::tr("The two readers are one now: card %1.").arg(qs(preview->kept.card)));
    return answer;
}

Outcome listDuplicateReaders(Session& session, const Arguments&) {
    TRY(Library* const library, session.libraryFor<Permission::ReaderMerge>());
    const auto pairs = library->readNow(&merging::ReaderMergeService::duplicates, mostPairs);
    if (!pairs) return fail(session.failure(pairs.error()));
    Answer answer{Json::array(), {}};
    for (const merging::PerhapsOneReader& each : *pairs) {
        answer.document.push_back({{"card", each.firstCard}, {"other", each.secondCard}});
        answer.text += line(fullName(each.name) + QLatin1Char('\t') + qs(each.firstCard) + QLatin1Char('\t') +
                            qs(each.secondCard));
    }
    if (pairs->empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

} // namespace kitapdar::ctl
