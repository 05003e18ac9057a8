package app;

import nowhere.to.be.found.Metrics;

class Upload {
  private final Partner partner;
  private final Metrics metrics;

  Upload(Partner partner, Metrics metrics) {
    this.partner = partner;
    this.metrics = metrics;
  }

  void send(Photo photo) {
    metrics.count("sent").increment();
    partner.send(photo.content());
  }
}
