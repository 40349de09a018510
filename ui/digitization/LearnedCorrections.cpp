#include "ui/digitization/LearnedCorrections.h"

#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/recognition/TextQueries.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/theme/Follow.h"
#include "wording/RecognitionWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

namespace {

using Made = Result<recognition::Substituted, recognition::TextRefusal>;
using PutBack = Result<int, recognition::TextRefusal>;

} // namespace

LearnedCorrections::LearnedCorrections(const Context& context, QWidget* parent)
    : QPushButton(parent), m_context(context) {
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
    connect(this, &QPushButton::clicked, this, &LearnedCorrections::apply);
    keepPermitted(m_context.actions, *this, Permission::DigitizationEdit);
    keepWorded(this, [this] { showFirst(); });
}

void LearnedCorrections::look(digitization::ItemId item) {
    m_item = item;
    m_context.library.read(&recognition::TextQueries::learned, item)
        .then(this, [this, item](const Result<std::vector<recognition::LearnedCorrection>>& learned) {
            if (m_item != item || !learned) return;
            m_learned = *learned;
            showFirst();
        });
}

void LearnedCorrections::showFirst() {
    setVisible(!m_learned.empty());
    if (m_learned.empty()) return;
    const auto& first = m_learned.front();
    setText(tr("Everywhere: %1 → %2 (Ctrl+7)").arg(qs(first.read), qs(first.corrected)));
    setToolTip(
        tr("Corrected so often: %1. Words on pages that nobody has proofread: %2.").arg(first.times).arg(first.left));
}

void LearnedCorrections::apply() {
    if (!m_item || m_learned.empty() || m_isWorking || !isEnabled()) return;
    m_isWorking = true;
    m_context.jobs
        .start([] { return tr("Correcting a word in a title"); },
               [&library = m_context.library, item = *m_item, first = m_learned.front(),
                permission = m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress&) -> Made {
                   TRY(const auto by, permission.result());
                   return recognition::BookTexts(library.store(), library.journal(), library.filesFolder())
                       .substitute(item, first.read, first.corrected, by);
               })
        .then(this, [this, item = *m_item](const Made& made) {
            m_isWorking = false;
            look(item);
            if (!made) return m_context.announcer.tell(Tone::Refused, [why = made.error()] { return words(why); });
            Q_EMIT applied(made->pages);
            m_context.announcer.done([words = made->words, pages = made->pages.size()] {
                return tr("Words corrected: %1, on pages: %2. Ctrl+Z takes it back.").arg(words).arg(pages);
            });
        });
}

void LearnedCorrections::putBack(const std::vector<recognition::ChangedText>& pages) {
    m_context.jobs
        .start([] { return tr("Taking back a correction"); },
               [&library = m_context.library, pages,
                permission = m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress&) -> PutBack {
                   TRY(const auto by, permission.result());
                   return recognition::BookTexts(library.store(), library.journal(), library.filesFolder())
                       .putBack(pages, by);
               })
        .then(this, [this, wanted = pages.size()](const PutBack& back) {
            if (m_item) look(*m_item);
            if (!back) return m_context.announcer.tell(Tone::Refused, [why = back.error()] { return words(why); });
            m_context.announcer.done([done = *back, wanted] {
                return tr("The texts are as before, on pages: %1 of %2.").arg(done).arg(wanted);
            });
        });
}

} // namespace kitapdar::ui
