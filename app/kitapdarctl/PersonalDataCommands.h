// Commands about what is kept of readers: terms of retention, extract, block, erasure, consents.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome retainReaders(Session& session, const Arguments& arguments);
Outcome listRetentionTerms(Session& session, const Arguments& arguments);
/// Whether retain --nightly does anything: on or off.
Outcome setNightlyRetention(Session& session, const Arguments& arguments);
Outcome setRetentionTerm(Session& session, const Arguments& arguments);

Outcome extractReader(Session& session, const Arguments& arguments);
Outcome blockReaderData(Session& session, const Arguments& arguments);
Outcome releaseReaderData(Session& session, const Arguments& arguments);
Outcome eraseReader(Session& session, const Arguments& arguments);

Outcome listConsentForms(Session& session, const Arguments& arguments);
Outcome addConsentForm(Session& session, const Arguments& arguments);
Outcome listConsents(Session& session, const Arguments& arguments);
Outcome giveConsent(Session& session, const Arguments& arguments);
Outcome withdrawConsent(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
