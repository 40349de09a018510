#include "ui/shell/OwedLabel.h"

#include "core/charges/ChargeQueries.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "wording/Format.h"

#include <algorithm>

namespace kitapdar::ui {

OwedLabel::OwedLabel(const Context& context, QWidget* parent) : StateLabel(parent), m_context(context) {
    setObjectName(QStringLiteral("owed"));
    hide();
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) {
            return row.subject == Subject::Charge || row.subject == Subject::ChargeLine;
        };
        if (std::ranges::any_of(rows, ours)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, &OwedLabel::read);
    onLanguageChange(this, [this] { word(); });
}

void OwedLabel::setReader(std::optional<readers::ReaderId> reader) {
    if (m_reader == reader) return;
    m_reader = reader;
    m_owed.reset();
    m_isUnread = false;
    word();
    read();
}

void OwedLabel::read() {
    if (!m_reader) return;
    m_context.library.read(&charges::ChargeQueries::owedBy, *m_reader)
        .then(this, [this, reader = m_reader](const Result<Money>& owed) {
            if (reader != m_reader) return;
            m_isUnread = !owed;
            m_owed = owed ? std::optional(*owed) : std::nullopt; // an older sum may be paid by now
            word();
        });
}

void OwedLabel::word() {
    if (m_owed)
        setState(tr("Owes %1 · F8").arg(moneyText(*m_owed)), Tone::Attention);
    else
        setState(tr("What is owed is not known · F8"), Tone::Attention);
    setVisible(m_owed ? m_owed->tiyn > 0 : m_isUnread);
}

} // namespace kitapdar::ui
