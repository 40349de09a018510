// How long it is kept what is known of readers: the terms, whether they are carried out by night, and what that would
// forget now. docs/rooms/readers.md.
#pragma once

#include "core/administration/Retain.h"
#include "core/readers/RetentionService.h"
#include "ui/administration/Section.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class RetentionSection : public Section {
    Q_OBJECT

public:
    explicit RetentionSection(const Context& context);

    void takeFocus() override;
    bool save() override;

protected:
    void read() override;
    bool isTyped() const override;

private:
    void take(const readers::RetentionTerms& terms);
    /// Writes these terms, by their places, one after another.
    void saveNext(std::vector<std::size_t> typed);
    void setNightly(bool on);
    void lookAhead();
    void word();

    readers::RetentionTerms m_terms;
    bool m_isRead = false;
    readers::NightlyRun m_nightly = readers::NightlyRun::Off;
    int m_chosen = 0; // how often the box was switched here
    std::optional<Instant> m_last;
    std::optional<RetainReport> m_preview;
    std::array<QSpinBox*, readers::allRetentionTerms.size()> m_months;
    std::array<Label*, readers::allRetentionTerms.size()> m_names;
    QPushButton* m_save;
    QCheckBox* m_atNight;
    Label* m_how; // who carries them out
    QPushButton* m_look;
    Label* m_ahead; // what it would be now
    Label* m_lastRun;
};

} // namespace kitapdar::ui
