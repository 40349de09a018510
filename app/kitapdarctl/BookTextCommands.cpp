#include "app/kitapdarctl/BookTextCommands.h"

#include "core/journal/Journal.h"
#include "core/recognition/BookTexts.h"
#include "core/recognition/TextQueries.h"
#include "wording/RecognitionWords.h"
#include "wording/Text.h"

namespace kitapdar::ctl {

namespace {

/// Errors of a hundred words.
double rateOf(const recognition::Sample& sample) { return sample.words > 0 ? 100.0 * sample.errors / sample.words : 0; }

} // namespace

Outcome listLearned(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto learned = library->readNow(&recognition::TextQueries::learned, digitization::ItemId(id));
    if (!learned) return fail(session.failure(learned.error()));
    Answer answer{Json::array(), {}};
    for (const recognition::LearnedCorrection& each : *learned) {
        answer.document.push_back(
            {{"read", each.read}, {"corrected", each.corrected}, {"times", each.times}, {"left", each.left}});
        answer.text +=
            line(Ctl::tr("%1 → %2  (corrected %3 times, %4 are left)")
                     .arg(qs(each.read), qs(each.corrected), QString::number(each.times), QString::number(each.left)));
    }
    if (learned->empty()) answer.text = line(Ctl::tr("No correction comes again on the pages that are left."));
    return answer;
}

Outcome substituteWord(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const recognition::BookTexts texts(library->store(), library->journal(), library->filesFolder());
    const auto made = texts.substitute(digitization::ItemId(id), arguments.at(1), arguments.at(2), *by);
    if (!made) return fail(session.failure(made.error()));
    return Answer{{{"words", made->words}, {"pages", made->pages.size()}},
                  line(Ctl::tr("Words corrected: %1, on pages: %2").arg(made->words).arg(made->pages.size()))};
}

Outcome showSample(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(const auto percent, arguments.number("--percent", 1, recognition::usualSample));
    if (percent > 100) return fail(arguments.badValue("--percent", std::to_string(percent)));
    TRY(Library* const library, session.library());
    const auto sample =
        library->readNow(&recognition::TextQueries::sample, digitization::ItemId(id), static_cast<int>(percent));
    if (!sample) return fail(session.failure(sample.error()));
    Json pages = Json::array();
    Answer answer;
    for (const recognition::SampledPage& page : sample->pages) {
        const bool isChecked = !page.checker.empty();
        pages.push_back({{"seq", page.number},
                         {"proofreader", page.proofreader},
                         {"checker", isChecked ? Json(page.checker) : Json()},
                         {"words", page.words},
                         {"errors", isChecked ? Json(page.errors) : Json()}});
        answer.text += line(isChecked ? Ctl::tr("page %1: %2 of %3 words changed by %4")
                                            .arg(QString::number(page.number), QString::number(page.errors),
                                                 QString::number(page.words), qs(page.checker))
                                      : Ctl::tr("page %1: not checked yet").arg(page.number));
    }
    answer.text += line(Ctl::tr("Checked: %1 of %2 pages; errors: %3 of %4 words")
                            .arg(QString::number(sample->checked), QString::number(sample->pages.size()),
                                 QString::number(sample->errors), QString::number(sample->words)));
    answer.document = {{"pages", std::move(pages)},
                       {"checked", sample->checked},
                       {"words", sample->words},
                       {"errors", sample->errors},
                       {"error_rate", rateOf(*sample)}};
    return answer;
}

} // namespace kitapdar::ctl
