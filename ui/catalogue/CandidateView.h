// Copy cataloguing: the records that other catalogues have of an ISBN, and files of records of a title. All are asked
// at once, beside the window's thread; each one's answer is shown when it is there, and that it is silent or answers
// nonsense is said. Nothing takes the keyboard: one goes on typing, or takes a record.
#pragma once

#include "core/exchange/targets/TargetSearch.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QPushButton;

namespace kitapdar::ui {

class CandidateTable;
class Label;

/// Main thread. Hidden while nothing is asked and nothing was found.
class CandidateView : public Card {
    Q_OBJECT

public:
    explicit CandidateView(const Context& context, QWidget* parent = nullptr);
    ~CandidateView() override;

    /// Asks all that can answer; what was asked before is dropped. While nobody can, nothing is shown.
    void ask(const exchange::TargetQuestion& question);
    /// Shows these answers as if the targets had been asked and had given them: a picture of the help is made without a
    /// network. An answer names its target by the id.
    void showAnswers(const std::vector<exchange::Target>& targets, const std::vector<exchange::TargetAnswer>& answers);
    /// Ends the asking; those who have not answered are said to have been stopped.
    void stop();
    /// Nothing is asked or shown any more.
    void clear();
    /// How long each may take.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Whether any catalogue is in use, as far as is known.
    bool hasTargets() const { return m_hasTargets; }
    bool isAsking() const { return m_job != 0; }
    /// Whether records are shown of which one can be taken.
    bool isOffering() const { return !isHidden() && !m_offers.empty(); }
    void takeCurrent();
    void takeFocus();
    CandidateTable& table() { return *m_table; }
    /// What is said of each catalogue, a line each.
    QString sourcesText() const;

Q_SIGNALS:
    /// Others are being asked, and nothing was shown before.
    void appeared();
    /// A record was chosen; `source` is the name of its catalogue.
    void taken(const kitapdar::exchange::Candidate& candidate, const QString& source);
    /// The keyboard goes back to the form.
    void left();

private:
    struct Source {
        exchange::Target target;
        std::optional<exchange::TargetAnswer> answer;
    };
    /// Which candidate of which source.
    struct Offer {
        std::size_t source = 0;
        std::size_t number = 0;
        friend bool operator==(const Offer&, const Offer&) = default;
    };

    void readTargets();
    void start(const std::vector<exchange::Target>& targets, const exchange::TargetQuestion& wanted);
    void answered(const exchange::TargetAnswer& answer);
    void showOffers();
    void showSources();
    void showDescription();
    const exchange::Candidate& candidateOf(const Offer& offer) const;
    std::optional<Offer> current() const;

    Context m_context;
    std::chrono::milliseconds m_patience;
    bool m_hasTargets = false;
    std::vector<Source> m_sources;
    std::vector<Offer> m_offers; // the columns
    int m_question = 0;          // answers to an older one are dropped
    int m_job = 0;               // 0: nobody is asked
    Label* m_head;
    Label* m_said;
    CandidateTable* m_table;
    Label* m_described;
    QPushButton* m_take;
    QPushButton* m_stop;
    QPushButton* m_close;
};

} // namespace kitapdar::ui
