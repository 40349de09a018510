// Proofreading: what is saved, and what is done when somebody else has saved another text meanwhile.

#include "core/library/Library.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/TextService.h"
#include "ui/digitization/LearnedCorrections.h"
#include "ui/digitization/OtherText.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/Proofreading.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/RecognitionWords.h"
#include "wording/Text.h"

#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

using Written = Result<recognition::PageText, recognition::TextRefusal>;

QString formOf(pages::PageId page) { return QStringLiteral("proofread/%1").arg(page.value); }

bool isConflict(const recognition::TextRefusal& why) {
    const Fault* fault = faultIn(why);
    return fault && fault->kind == Fault::Kind::Conflict;
}

} // namespace

void Proofreading::save() {
    if (!isTyped()) return;
    if (const auto conflict = conflictHere(); conflict != m_conflicts.end())
        conflict->second.typed = m_editor->toPlainText(); // nothing is written over the other text unasked
    else
        write(Stage::Begun);
}

bool Proofreading::isTyped() const { return m_shown && m_editor->toPlainText() != m_stored; }

Proofreading::Conflicts::iterator Proofreading::conflictHere() {
    return m_current ? m_conflicts.find(m_current->value) : m_conflicts.end();
}

/// `then` is done when all that was typed is saved: what could not be saved is never left behind.
void Proofreading::leaveFor(std::function<void()> then) {
    if (conflictHere() != m_conflicts.end()) return tellToChoose();
    if (m_saving > 0) return; // what is under way leads on, or shows why it does not
    if (!isTyped()) return then();
    write(Stage::Begun, std::move(then));
}

void Proofreading::tellToChoose() {
    m_context.announcer.tell(Tone::Attention, [] {
        return tr("Somebody else has saved another text of this page. Both are shown: choose one of them first.");
    });
}

void Proofreading::write(Stage stage, std::function<void()> then) {
    if (!m_shown || !m_current) return;
    const QString text = m_editor->toPlainText();
    const bool isWhole = stage == Stage::Whole || m_shown->text.proofread == recognition::Proofread::Whole;
    ++m_saving;
    m_context.jobs
        .start([] { return tr("Saving the text of a page"); },
               [&library = m_context.library, page = *m_current, after = m_shown->text.version, typed = utf8(text),
                proofread = isWhole ? recognition::Proofread::Whole : recognition::Proofread::Partly,
                permission = m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress&) -> Written {
                   TRY(const auto by, permission.result());
                   return recognition::PageTexts(library.store(), library.journal(), library.filesFolder())
                       .write(page, after, typed, proofread, by);
               })
        .then(this, [this, page = *m_current, before = m_shown->text.version, text, stage,
                     then = std::move(then)](const Written& saved) {
            --m_saving;
            if (!saved) { // the draft has it
                if (isConflict(saved.error())) return conflict(page, text, stage);
                return m_context.announcer.tell(Tone::Refused, [why = saved.error()] { return words(why); });
            }
            if (saved->version != before) m_saved.push_back({page, before});
            readProgress();
            const bool isShown = m_current == page && m_shown;
            if (!isShown) return m_context.settings.drafts().drop(formOf(page));
            if (m_editor->toPlainText() != text) { // typed on meanwhile, after this version
                m_shown->text = *saved;
                m_stored = text;
                return;
            }
            m_draft->drop();
            m_shown->text = *saved;
            m_stored = text;
            if (then) return then();
            readPage();
        });
}

/// Both texts are shown, and nothing goes on before one of them is chosen.
void Proofreading::conflict(pages::PageId page, const QString& typed, Stage stage) {
    if (m_current == page) m_other->close();
    m_conflicts[page.value] = {m_current == page && m_shown ? m_editor->toPlainText() : typed, stage};
    if (m_current == page && isVisible()) {
        m_isAnswered = false; // what is shown here is not the other one's text yet
        return readPage();
    }
    const int at = m_pages.rowOf(page);
    m_context.announcer.tell(Tone::Attention, [at] {
        return tr("Somebody else has saved another text of page %1 meanwhile. Yours is kept: go to the page and "
                  "choose.")
            .arg(at + 1);
    });
}

/// Puts the text in the place of the one in the editor, in one step that Ctrl+Z takes back.
void Proofreading::replaceText(const QString& text) {
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_editor->setTextCursor(QTextCursor(m_editor->document()));
    m_editor->setFocus();
}

/// The other text of the page that is shown, when there is one to choose.
void Proofreading::showOther() {
    const auto conflict = conflictHere();
    if (conflict != m_conflicts.end() && m_shown) {
        if (!m_isAnswered || m_other->isOpen()) return;
        const Conflict mine = conflict->second;
        if (mine.typed == m_stored) { // both have written the same
            m_conflicts.erase(conflict);
            return;
        }
        replaceText(mine.typed);
        return m_other->open(
            [version = m_shown->text.version, who = qs(m_shown->text.madeBy)] {
                return tr("Somebody else (%1) has saved this text of the page meanwhile, as version %2. Yours stands "
                          "above and is not saved yet.")
                    .arg(who.isEmpty() ? QStringLiteral("–") : who)
                    .arg(version);
            },
            m_stored, mine.typed,
            {[] { return tr("Save mine (Ctrl+5)"); },
             [this, page = *m_current, stage = mine.stage] {
                 if (m_current != page) return;
                 m_conflicts.erase(page.value);
                 write(stage);
             }},
            {[] { return tr("Take the other text (Ctrl+6)"); },
             [this, page = *m_current] {
                 if (m_current != page) return;
                 m_conflicts.erase(page.value);
                 replaceText(m_stored);
             }});
    }
    showFormer();
}

/// A person's text of a picture that the page shows no longer: kept, and to be taken over or left.
void Proofreading::showFormer() {
    const auto row = std::ranges::find_if(m_progress, [this](const auto& each) { return each.page.id == m_current; });
    const int version = row == m_progress.end() ? 0 : row->setAside;
    const std::optional<std::pair<std::int64_t, int>> wanted =
        version > 0 ? std::optional(std::pair(m_current->value, version)) : std::nullopt;
    if (wanted == m_former && m_other->isOpen() == wanted.has_value()) return;
    if (wanted && m_left.contains(*wanted)) return m_other->close();
    m_former = wanted;
    m_other->close();
    if (!wanted) return;
    m_context.library.read(&recognition::TextQueries::version, *m_current, version)
        .then(this, [this, wanted](const Result<std::optional<recognition::PageText>>& text) {
            if (m_former != wanted || !text || !*text || conflictHere() != m_conflicts.end()) return;
            const QString former = qs((*text)->plain);
            m_other->open(
                [version = wanted->second] {
                    return tr("The page showed another picture when a person made this text, version %1. It is kept "
                              "and "
                              "used no more.")
                        .arg(version);
                },
                former, m_editor->toPlainText(),
                {[] { return tr("Take it over (Ctrl+5)"); }, [this, former] { takeFormer(former); }},
                {[] { return tr("Leave it (Ctrl+6)"); },
                 [this] {
                     if (m_former) m_left.insert(*m_former);
                 }});
        });
}

void Proofreading::takeFormer(const QString& former) {
    if (m_shown) return replaceText(former); // saved with the page, over the places of the present words
    if (!m_former) return;
    m_context.library.write(&recognition::TextService::restore, pages::PageId(m_former->first), m_former->second)
        .then(this, [this](const Written& restored) {
            if (!restored)
                return m_context.announcer.tell(Tone::Refused, [why = restored.error()] { return words(why); });
            readPage();
        });
}

void Proofreading::goTo(pages::PageId page) {
    if (m_current == page && m_shown) return;
    save();
    m_current = page;
    m_shown.reset();
    if (row() >= 0 && isVisible()) setCurrent(row());
}

void Proofreading::finishPage() {
    if (!m_shown || m_editor->isReadOnly() || m_saving > 0) return;
    if (conflictHere() != m_conflicts.end()) return tellToChoose();
    write(Stage::Whole, [this] {
        if (row() + 1 < m_pages.count()) return setCurrent(row() + 1);
        readPage();
        m_context.announcer.tell(Tone::Ok, [] { return tr("This was the last page of the book."); });
    });
}

/// A page of the sample that somebody else has proofread and nobody has looked at since: Ctrl+Enter says it was.
void Proofreading::nextOfSample() {
    const std::string& me = m_context.library.session().operatorCode;
    for (const recognition::SampledPage& page : m_sample.pages) {
        const int at = m_pages.rowOf(page.page);
        if (at < 0 || at == row() || !page.checker.empty() || page.proofreader == me) continue;
        return leaveFor([this, at] { setCurrent(at); });
    }
    m_context.announcer.tell(Tone::Info, [none = m_sample.pages.empty(), isUnknown = me.empty()] {
        if (none) return tr("No page is proofread yet.");
        if (isUnknown) return tr("Who looks a second time must be another person: that is known where people sign in.");
        return tr("No page of the sample is left for you.");
    });
}

void Proofreading::step(int by) {
    const int to = row() + by;
    if (to < 0 || to >= m_pages.count()) return;
    leaveFor([this, to] { setCurrent(to); });
}

void Proofreading::committed(const ChangedRows& rows) {
    if (std::ranges::none_of(rows, [](const ChangedRow& row) { return row.subject == Subject::PageText; })) return;
    readProgress();
    if (m_saving == 0 && isVisible() && m_editor->toPlainText() == m_stored) readPage();
}

void Proofreading::undo() {
    if (m_editor->document()->isUndoAvailable()) return m_editor->undo();
    if (m_saved.empty())
        return m_context.announcer.tell(Tone::Info,
                                        [] { return tr("Nothing was saved here that could be taken back."); });
    const SavedVersion last = m_saved.back();
    m_saved.pop_back();
    if (!last.book.empty()) return m_learned->putBack(last.book);
    using Answer = Result<recognition::PageText, recognition::TextRefusal>;
    m_context.library.write(&recognition::TextService::restore, last.page, last.before)
        .then(this, [this, page = last.page](const Answer& restored) {
            if (!restored)
                return m_context.announcer.tell(Tone::Refused, [why = restored.error()] { return words(why); });
            m_context.announcer.done([] { return tr("The text of the page is as it was before it was saved."); });
            const auto shown = [this, page] {
                if (m_pages.rowOf(page) >= 0) setCurrent(m_pages.rowOf(page));
            };
            if (m_current != page) return leaveFor(shown);
            shown();
        });
}

} // namespace kitapdar::ui
