#include "ui/readers/RevealRow.h"

#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::array restricted{readers::RestrictedField::Iin, readers::RestrictedField::Phone,
                                readers::RestrictedField::Address};

bool has(const readers::Reader& reader, readers::RestrictedField field) {
    switch (field) {
    case readers::RestrictedField::Iin:
        return reader.iin || reader.sealed.iin;
    case readers::RestrictedField::Phone:
        return !reader.phone.empty() || reader.sealed.phone;
    case readers::RestrictedField::Address:
        break;
    }
    return !reader.address.empty() || reader.sealed.address;
}

} // namespace

RevealRow::RevealRow(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_reason(new QComboBox),
      m_fields{new QPushButton, new QPushButton, new QPushButton},
      m_value(new Label({}, Type::Body, Tone::Normal, true)) {
    setObjectName(QStringLiteral("reveal"));
    m_reason->setEditable(true);
    m_value->setObjectName(QStringLiteral("revealed"));
    // A value goes to the screen, not on from there.
    m_value->setTextInteractionFlags(Qt::NoTextInteraction);
    m_until.setSingleShot(true);
    m_until.setInterval(shownFor);
    auto* row = new FlowLayout;
    setLayout(row);
    row->addWidget(m_reason);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i)->setAutoDefault(false);
        row->addWidget(m_fields.at(i));
        connect(m_fields.at(i), &QPushButton::clicked, this, [this, i] { reveal(restricted.at(i)); });
    }
    row->addWidget(m_value);
    // Enter in the reason shows what the first button shows.
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const auto first = std::ranges::find_if(m_fields, [](const QPushButton* each) { return !each->isHidden(); });
        if (first != m_fields.end()) (*first)->click();
    });
    connect(&m_until, &QTimer::timeout, this, &RevealRow::conceal);
    keepWorded(this, [this] { word(); });
    hide();
}

void RevealRow::ask(const readers::Reader& reader) {
    conceal();
    if (std::ranges::none_of(restricted, [&](readers::RestrictedField field) { return has(reader, field); }))
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("Neither an IIN nor a phone nor an address of this reader is stored."); });
    m_reader = reader.id;
    for (std::size_t i = 0; i < m_fields.size(); ++i) m_fields.at(i)->setVisible(has(reader, restricted.at(i)));
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void RevealRow::conceal() {
    m_until.stop();
    m_value->clear();
    m_reader = readers::ReaderId(0);
    hide();
    setShown(std::nullopt);
}

void RevealRow::setShown(std::optional<readers::RestrictedField> field) {
    if (std::exchange(m_shown, field) != field) Q_EMIT shownChanged();
}

void RevealRow::reveal(readers::RestrictedField field) {
    m_context.library.write(&readers::ReaderService::reveal, m_reader, field, utf8(m_reason->currentText()))
        .then(this, [this, field, id = m_reader](const Result<std::string, readers::RevealRefusal>& value) {
            if (id != m_reader) return;
            if (!value) {
                if (const Fault* fault = faultIn(value.error())) return m_context.announcer.fault(*fault);
                return m_context.announcer.tell(Tone::Refused, [no = value.error()] { return words(no); });
            }
            m_value->setText(qs(*value));
            setShown(field);
            m_until.start();
        });
}

void RevealRow::word() {
    const QString typed = m_reason->currentText();
    const bool isOwn = m_reason->findText(typed) < 0;
    m_reason->clear();
    m_reason->addItems(revealReasons());
    if (isOwn && !typed.isEmpty()) m_reason->setEditText(typed);
    m_reason->lineEdit()->setPlaceholderText(tr("What it is needed for"));
    m_reason->setAccessibleName(tr("What it is needed for"));
    m_fields.at(0)->setText(tr("Show the IIN"));
    m_fields.at(1)->setText(tr("Show the phone"));
    m_fields.at(2)->setText(tr("Show the address"));
}

} // namespace kitapdar::ui
