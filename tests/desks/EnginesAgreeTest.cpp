// The same random work in a library file and in a shared library: the same answers, the same refusals, the same content
// to the byte, whatever is written into the fields.
#include "core/administration/Backup.h"
#include "core/catalogue/NameService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Store.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar {

namespace {

constexpr int people = 4;
constexpr int titles = 4;

enum class Act {
    AddReader,
    EditReader,
    AddCopy,
    EditCopy,
    Lend,
    Return,
    Renew,
    Undo,
    Redo,
    Queue,
    Move,
    AddName,
    Wait
};

struct Step {
    Act act;
    int who;
    int what;
    int number;
    std::string text;
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << static_cast<int>(step.act) << " who " << step.who << " what " << step.what << " number "
               << step.number << " text " << rc::toString(step.text);
}

/// What people paste, what damaged files hold, and what means something to a database.
rc::Gen<std::string> anyText() {
    return rc::gen::oneOf(
        rc::gen::element<std::string>(
            "", "Абай жолы", "Əлімхан Ермеков", "O'Brien; drop table reader; --", "\"кавычки\" 'және' \\кері\\",
            "%_%$1", "{\"a\":1}", "-- ", "/* */", std::string("a\0b", 3), std::string("\xff\xfe\x80", 3),
            "\xed\xa0\x80", "\xf4\x8f\xbc\x80\xf4\x8f\xbf\xbf", "\xf4\x8f\xbc", "\xf4\x90\x80\x80", "e\xcc\x81 é",
            "\xe2\x80\xae сол", "😀 кітап", " \t\r\n", "NULL", "\\x00", "E'\\n'", "::text", std::string(3000, 'x')),
        rc::gen::arbitrary<std::string>());
}

rc::Gen<std::vector<Step>> anyWork() {
    const auto step = rc::gen::construct<Step>(rc::gen::weightedElement<Act>({{3, Act::AddReader},
                                                                              {3, Act::EditReader},
                                                                              {3, Act::AddCopy},
                                                                              {3, Act::EditCopy},
                                                                              {6, Act::Lend},
                                                                              {4, Act::Return},
                                                                              {2, Act::Renew},
                                                                              {4, Act::Undo},
                                                                              {2, Act::Redo},
                                                                              {2, Act::Queue},
                                                                              {2, Act::Move},
                                                                              {2, Act::AddName},
                                                                              {2, Act::Wait}}),
                                               rc::gen::inRange(0, people), rc::gen::inRange(0, titles),
                                               rc::gen::inRange(0, 10), anyText());
    return rc::gen::mapcat(rc::gen::inRange(1, 41), [step](int size) {
        return rc::gen::container<std::vector<Step>>(static_cast<std::size_t>(size), step);
    });
}

template <class Answer>
std::string told(const Answer& answer) {
    if (answer) return "done";
    if (const Fault* fault = faultIn(answer.error())) return "fault " + std::to_string(static_cast<int>(fault->kind));
    if constexpr (requires { answer.error().index(); }) return "no " + std::to_string(answer.error().index());
    return "no";
}

/// A library on one engine.
class Side {
public:
    explicit Side(storage::Engine engine) : m_place(engine) {
        auto opened = Library::open(m_place.address(), storage::Access::Create, m_clock);
        RC_ASSERT(opened.has_value());
        m_library = std::move(*opened);
        m_library->setSession({"Айгүл", "1", {}});
        places::Place hall;
        hall.code = "hall";
        hall.name.kk = "Зал";
        RC_ASSERT(m_library->writeNow(&places::PlaceService::add, hall).has_value());
        RC_ASSERT(m_library->store()
                      .writeNow([](storage::Transaction& tx) -> Result<void> {
                          for (int i = 0; i < titles; ++i) {
                              CHECK(
                                  tx.execute("insert into record (kind, format, title, marc, fingerprint, "
                                             "title_key, author_key, created_at) "
                                             "values ('book', 'marc21', $1, '', $2, $2, $2, 0)",
                                             {"Абай жолы " + std::to_string(i), storage::Blob{}}));
                          }
                          return {};
                      })
                      .has_value());
    }

    std::string take(const Step& step) {
        switch (step.act) {
        case Act::AddReader: {
            readers::NewReader reader;
            reader.name = {step.text, "Жанар", step.text};
            reader.card = cardOf(step.who);
            reader.phone = step.text;
            reader.address = step.text;
            return told(m_library->writeNow(&readers::ReaderService::add, reader));
        }
        case Act::EditReader: {
            auto reader = m_library->readNow(&readers::ReaderQueries::byCard, cardOf(step.who));
            if (!reader || !*reader) return "none";
            (*reader)->note = step.text;
            (*reader)->blockedReason = step.number == 0 ? step.text : "";
            return told(m_library->writeNow(&readers::ReaderService::edit, **reader));
        }
        case Act::AddCopy: {
            collection::NewCopy copy{.recordId = catalogue::RecordId(1 + step.what)};
            if (step.what % 2 == 0) copy.place = "hall";
            if (step.number < 8) copy.barcode = barcodeOf(step.number);
            if (step.number == 3) copy.inventoryNumber = step.text;
            return told(m_library->writeNow(&collection::CopyService::add, copy));
        }
        case Act::EditCopy: {
            auto copies = m_library->readNow(&collection::CopyQueries::ofRecord, catalogue::RecordId(1 + step.what));
            if (!copies || copies->empty()) return "none";
            collection::Copy copy = copies->front().copy;
            copy.note = step.text;
            copy.shelf = step.text;
            setState(copy, step.number == 0 ? collection::CopyState::Missing : collection::CopyState::InStock);
            if (step.number > 7) copy.inventoryNumber = step.text;
            return told(m_library->writeNow(&collection::CopyService::edit, copy));
        }
        case Act::Lend:
            return told(m_library->writeNow(
                &circulation::LoanService::lend, cardOf(step.who), barcodeOf(step.number),
                step.what % 2 == 0 ? circulation::Confirmed::everything() : circulation::Confirmed()));
        case Act::Return:
            return told(m_library->writeNow(&circulation::LoanService::returnCopy, barcodeOf(step.number)));
        case Act::Renew:
            return told(m_library->writeNow(&circulation::LoanService::renew, barcodeOf(step.number)));
        case Act::Undo:
            return told(m_library->writeNow(&staff::UndoService::undoLast));
        case Act::Redo:
            return told(m_library->writeNow(&staff::UndoService::redoLast));
        case Act::Queue:
            return told(m_library->writeNow(&digitization::ItemService::add,
                                            digitization::NewItem{.recordId = catalogue::RecordId(1 + step.what)}));
        case Act::Move: {
            const auto states = digitization::itemStates();
            return told(m_library->writeNow(&workflow::WorkflowService::move, digitization::ItemId(1 + step.what),
                                            states[static_cast<std::size_t>(step.number) % states.size()], step.text));
        }
        case Act::AddName:
            return told(m_library->writeNow(&catalogue::NameService::add, std::int64_t{1 + step.who}, step.text));
        case Act::Wait:
            m_clock.set(m_clock.today().plusDays(step.number));
            return "";
        }
        return "";
    }

    ContentDigest content() {
        return *m_library->store().readNow([](storage::Snapshot& snapshot) { return digestOf(snapshot); });
    }
    std::optional<std::int64_t> broken() { return *m_library->readNow(&journal::Journal::firstBroken); }

private:
    static std::string cardOf(int who) { return "R-" + std::to_string(who); }
    static std::string barcodeOf(int number) { return "K-" + std::to_string(number); }

    test::Place m_place;
    FixedClock m_clock{Day(2026, 3, 2)};
    std::unique_ptr<Library> m_library;
};

} // namespace

RC_GTEST_PROP(EnginesAgreeTest, OnEveryAnswerAndOnTheWholeContent, ()) {
    const auto steps = *anyWork();
    Side embedded(storage::Engine::Sqlite);
    Side shared(storage::Engine::Postgres);
    for (const Step& step : steps) {
        const std::string answer = embedded.take(step);
        RC_ASSERT(shared.take(step) == answer);
    }
    RC_ASSERT(shared.content() == embedded.content());
    RC_ASSERT(!shared.broken() && !embedded.broken());
}

} // namespace kitapdar
