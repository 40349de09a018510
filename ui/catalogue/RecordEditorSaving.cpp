// The record editor and what is stored: saving, and taking over what another desk has stored meanwhile.
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/RecordMerge.h"
#include "core/library/Library.h"
#include "ui/catalogue/RecordChoices.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordSubject.h"
#include "ui/shell/Announcer.h"
#include "wording/CataloguingWords.h"
#include "wording/FaultWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace kitapdar::ui {

using catalogue::MarcRecord;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

void RecordEditor::save() {
    if (m_saving || !m_fields->isEnabled()) return;
    MarcRecord record = catalogue::withoutEmptyFields(m_record, m_base);
    if (isNew()) record = catalogue::finishedRecord(std::move(record), m_format, m_agency);
    if (m_id && (m_record == m_base || record == m_base)) {
        m_context.announcer.tell(Tone::Info, nothingChangedWords);
        m_draft->drop();
        return Q_EMIT saved(m_id->value);
    }
    m_saving = true;
    if (m_id) {
        m_context.library.write(&catalogue::RecordService::edit, *m_id, record, m_version)
            .then(this, [this, record, id = *m_id](const Result<void, catalogue::EditRecordRefusal>& answer) {
                m_saving = false;
                answer ? answered(id, record) : refused(answer.error());
            });
    } else {
        m_context.library.write(&catalogue::RecordService::add, record, m_format)
            .then(this, [this, record](const Result<catalogue::RecordId, catalogue::AddRecordRefusal>& answer) {
                m_saving = false;
                answer ? answered(*answer, record) : refused(answer.error());
            });
    }
}

void RecordEditor::answered(catalogue::RecordId id, const MarcRecord& written) {
    const QString title = qs(catalogue::projectFields(written).displayTitle);
    const auto faults = catalogue::formalFaults(written, m_format, m_context.library.clock().today());
    m_draft->drop();
    const bool edited = m_id.has_value();
    Q_EMIT saved(id.value);
    // Behind the page that opens, which takes away what was said on the one before.
    m_context.announcer.done(
        [edited, title, faults] {
            return savedWords(edited ? tr("Saved: %1").arg(title) : tr("Added: %1").arg(title), faults);
        },
        Undo::Offered);
}

template <class Refused>
void RecordEditor::refused(const Refused& refusal) {
    const Fault* fault = faultIn(refusal);
    if (fault && fault->kind == Fault::Kind::Conflict) lookForNews();
    if (std::holds_alternative<catalogue::TitleMissing>(refusal)) {
        if (QLineEdit* line = m_fields->line(G::Title, E::Title)) line->setFocus(Qt::OtherFocusReason);
    }
    showMessage([refusal] { return notSavedWords(faultIn(refusal), words(refusal)); }, Tone::Refused);
}

void RecordEditor::lookForNews() {
    if (!m_id || m_saving || !isVisible()) return;
    m_context.library.read(&catalogue::RecordQueries::byId, *m_id)
        .then(this, [this, opened = m_opened](const Result<std::optional<catalogue::Record>>& stored) {
            const bool here = opened == m_opened && m_id && !m_saving;
            if (here && stored && *stored && (*stored)->version != m_version) takeNews(**stored);
        });
}

/// What counts as stored from now on; what is typed is put back by the caller.
void RecordEditor::setBase(const MarcRecord& base) {
    m_base = base;
    m_draft->stored([this] {
        const QScopedValueRollback quiet(m_quiet, true);
        m_marc->setPlainText(qs(catalogue::editableText(m_base)));
    });
}

void RecordEditor::takeNews(const catalogue::Record& stored) {
    const auto there = catalogue::loadMarc(stored.marc).value_or(MarcRecord());
    const auto merge = catalogue::mergeRecords(m_base, m_record, there);
    if (!merge.clashes.empty() || !m_fields->isEnabled()) {
        QStringList tags;
        for (const std::string& tag : merge.clashes) tags << qs(tag);
        return showMessage(
            [all = tags.join(QStringLiteral(", "))] {
                return tr("The same was changed meanwhile (fields %1). What you typed stays here, but it cannot "
                          "be "
                          "saved over that; cancel and look at the record again.")
                    .arg(all);
            },
            Tone::Attention);
    }
    const bool untouched = m_record == m_base;
    m_version = stored.version;
    m_about = subjectOf(stored);
    m_draft->setAbout(m_about);
    setBase(there);
    changeRecord(merge.record);
    showMessage(
        [untouched] {
            return untouched ? tr("The record was changed meanwhile; here is what it is now.")
                             : tr("The record was changed meanwhile; what you typed is kept.");
        },
        Tone::Info);
}

} // namespace kitapdar::ui
