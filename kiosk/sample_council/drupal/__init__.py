"""The sample council as a LocalGov Drupal website: core JSON:API, without a line of Drupal."""
