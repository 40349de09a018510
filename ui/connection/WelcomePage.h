// The first page of all: where is the library? Enter takes the sample.
#pragma once

#include "ui/connection/StartPage.h"

namespace kitapdar::ui {

class ChoiceButton;

class WelcomePage : public StartPage {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// A library that may be gone on with: "" = none. `sample`: whether the sample is worth offering.
    void offer(const QString& known, bool sample);
    void takeFocus() override;

Q_SIGNALS:
    void knownChosen();
    void sampleChosen();
    void fileChosen();
    void serverChosen();

private:
    QString m_known;
    ChoiceButton* m_knownButton;
    ChoiceButton* m_sample;
    ChoiceButton* m_file;
    ChoiceButton* m_server;
};

} // namespace kitapdar::ui
